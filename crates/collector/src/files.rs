//! `connections → connections`: no more than the operating system lets one process hold open.

use crate::limits::OTHER_FILES;

/// Raises the number of files that this process may open (by default 1,024, for programs that use `select`) as far as is
/// allowed and needed, and says how many connections fit.
#[cfg(unix)]
pub(crate) fn make_room(connections: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let wanted = connections.saturating_add(OTHER_FILES);
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let number = |limit: Option<u64>| limit.map_or(usize::MAX, |n| usize::try_from(n).unwrap_or(usize::MAX));
    if number(current) >= wanted {
        return connections;
    }
    let allowed = wanted.min(number(maximum));
    let raised = Rlimit { current: u64::try_from(allowed).ok(), maximum };
    let open = if setrlimit(Resource::Nofile, raised).is_ok() { allowed } else { number(current) };
    open.saturating_sub(OTHER_FILES).clamp(1, connections)
}

/// Where there is no such limit.
#[cfg(not(unix))]
pub(crate) fn make_room(connections: usize) -> usize {
    let _ = OTHER_FILES;
    connections
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn room_is_made_and_never_more_than_asked_for() {
        assert_eq!(make_room(1), 1);
        let most = make_room(usize::MAX);
        assert!(most >= 1);
        assert_eq!(make_room(most), most);
    }
}
