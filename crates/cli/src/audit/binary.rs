//! `module bytes → (parameters, answer, word) → reply`: the shipped randomizer, interpreted.
//!
//! The module runs in an interpreter with nothing around it: each import traps. A reply can therefore depend on the
//! arguments alone, and whoever chooses the word chooses all of the entropy.

use wasmi::{Config, Engine, Error, ExternType, Linker, Module, Store, TypedFunc};

use super::AuditError;

/// The name of the export: `(mechanism, categories, parameter, epsilon in millionths, answer, word) → reply`.
const SEAM: &str = "randomize";
/// Instructions for one reply: 4,096 categories take about a hundred thousand.
const FUEL: u64 = 20_000_000;

type Seam = TypedFunc<(u32, u32, u32, u32, u32, u64), u32>;

/// What a policy says about one question's noise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Parameters {
    /// 0: randomized response, 1: subset selection, 2: square wave, 3: Duchi's mechanism.
    pub(crate) mechanism: u32,
    /// Answers that the engine's table knows, "no answer" included.
    pub(crate) categories: u32,
    /// What else shapes the mechanism: the subset's size, the window; else 1.
    pub(crate) parameter: u32,
    /// Epsilon in millionths.
    pub(crate) epsilon_micro: u32,
}

/// A module whose randomizer can be asked.
pub(crate) struct Binary {
    store: Store<()>,
    seam: Seam,
    probes: u64,
}

impl Binary {
    /// Loads a module and finds its randomizer.
    pub(crate) fn load(bytes: &[u8]) -> Result<Self, AuditError> {
        let mut config = Config::default();
        config.consume_fuel(true);
        let engine = Engine::new(&config);
        let malformed = |e: Error| AuditError::Malformed(e.to_string());
        // The text format begins otherwise; what a browser loads begins so.
        if !bytes.starts_with(b"\0asm") {
            return Err(AuditError::Malformed("it does not begin as one".to_owned()));
        }
        let module = Module::new(&engine, bytes).map_err(malformed)?;
        let mut store = Store::new(&engine, ());
        store.set_fuel(FUEL).map_err(malformed)?;
        let mut linker = Linker::new(&engine);
        for import in module.imports() {
            let ExternType::Func(kind) = import.ty() else {
                return Err(AuditError::Malformed(format!("it imports `{}`, which is no function", import.name())));
            };
            let name = import.name().to_owned();
            let outside = move |_: wasmi::Caller<'_, ()>, _: &[wasmi::Val], _: &mut [wasmi::Val]| {
                Err(Error::new(format!("it called `{name}`, outside of the module")))
            };
            linker
                .func_new(import.module(), import.name(), kind.clone(), outside)
                .map_err(|e| AuditError::Malformed(e.to_string()))?;
        }
        let instance = linker.instantiate_and_start(&mut store, &module).map_err(malformed)?;
        let seam = instance.get_typed_func(&store, SEAM).map_err(|_| AuditError::NoSeam)?;
        Ok(Self { store, seam, probes: 0 })
    }

    /// One probe.
    pub(crate) fn reply(&mut self, of: Parameters, answer: u32, word: u64) -> Result<u32, AuditError> {
        self.probes += 1;
        self.store.set_fuel(FUEL).map_err(|e| AuditError::Trap(e.to_string()))?;
        let arguments = (of.mechanism, of.categories, of.parameter, of.epsilon_micro, answer, word);
        self.seam.call(&mut self.store, arguments).map_err(|e| AuditError::Trap(e.to_string()))
    }

    /// Probes so far.
    pub(crate) fn probes(&self) -> u64 {
        self.probes
    }
}
