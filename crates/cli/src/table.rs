//! A plain text table: columns as wide as their widest cell, numbers to the right.

use std::fmt;

/// Characters of a label that a table shows.
const LABEL_LEN: usize = 48;

/// Which side a column's cells stand at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows under a head, indented by two.
#[derive(Debug)]
pub(crate) struct Table {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// An empty table with these column heads.
    pub(crate) fn new(columns: &[(&str, Side)]) -> Self {
        Self {
            sides: columns.iter().map(|(_, side)| *side).collect(),
            rows: vec![columns.iter().map(|(head, _)| (*head).to_owned()).collect()],
        }
    }

    /// Adds a row; cells beyond the head's columns are left out.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| one_line(&cell)).collect());
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths: Vec<usize> = (0..self.sides.len()).map(|i| self.width(i)).collect();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, side), width) in row.iter().zip(&self.sides).zip(&widths) {
                line.push_str("  ");
                let gap = " ".repeat(width.saturating_sub(cell.chars().count()));
                match side {
                    Side::Left => line.extend([cell.as_str(), &gap]),
                    Side::Right => line.extend([&gap, cell.as_str()]),
                }
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// A label's beginning: whole questions would push a table beyond any window. `--json` has all of it.
pub(crate) fn shortened(label: &str) -> String {
    if label.chars().count() <= LABEL_LEN {
        return label.to_owned();
    }
    let begin: String = label.chars().take(LABEL_LEN - 1).collect();
    format!("{}…", begin.trim_end())
}

/// Control characters become spaces, so that no cell can forge a row or steer a terminal.
fn one_line(cell: &str) -> String {
    cell.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let mut table = Table::new(&[("code", Side::Left), ("share", Side::Right)]);
        table.row(["mild".into(), "9.1 %".into()]);
        table.row(["größer\n\u{1b}[2J".into(), "100.0 %".into()]);
        let text = table.to_string();
        assert_eq!(text, "  code           share\n  mild           9.1 %\n  größer  [2J  100.0 %\n");
    }
}
