//! One line of CSV (RFC 4180): quoted where it must be.

/// Cells → a line with its `\r\n`.
pub(crate) fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            line.push(',');
        }
        if cell.contains([',', '"', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(cell);
        }
    }
    line.push_str("\r\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let line = row(["a", "", "b,c", "d\"e", " f", "g\nh"].into_iter());
        assert_eq!(line, "a,,\"b,c\",\"d\"\"e\",\" f\",\"g\nh\"\r\n");
    }
}
