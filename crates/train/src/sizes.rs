//! `file → bytes as a server sends it`.

use std::path::Path;
use std::process::Command;

/// Node's brotli at its best; `None` where there is no Node.
pub(crate) fn brotli(path: &Path) -> Option<usize> {
    const SCRIPT: &str = "const z=require('zlib'),c=z.constants;\
        const b=require('fs').readFileSync(process.argv[1]);\
        console.log(z.brotliCompressSync(b,{params:{[c.BROTLI_PARAM_QUALITY]:11,[c.BROTLI_PARAM_LGWIN]:24,[c.BROTLI_PARAM_SIZE_HINT]:b.length}}).length)";
    let run = Command::new("node").args(["-e", SCRIPT]).arg(path).output().ok()?;
    String::from_utf8(run.stdout).ok()?.trim().parse().ok()
}
