/**
 * SQLite's index of the words of `findable` (FTS5), which follows the table by triggers. The words are folded before they
 * come here, so nothing is left to fold. The SQL may be run again and again.
 */
export const searchIndex = `
CREATE VIRTUAL TABLE IF NOT EXISTS findable_index USING fts5(
  whose, folded_title, folded_words, content='findable', content_rowid='number', tokenize='unicode61 remove_diacritics 0'
);
CREATE TRIGGER IF NOT EXISTS findable_added AFTER INSERT ON findable BEGIN
  INSERT INTO findable_index(rowid, whose, folded_title, folded_words)
    VALUES (NEW.number, NEW.whose, NEW.folded_title, NEW.folded_words);
END;
CREATE TRIGGER IF NOT EXISTS findable_gone AFTER DELETE ON findable BEGIN
  INSERT INTO findable_index(findable_index, rowid, whose, folded_title, folded_words)
    VALUES ('delete', OLD.number, OLD.whose, OLD.folded_title, OLD.folded_words);
END;
CREATE TRIGGER IF NOT EXISTS findable_changed AFTER UPDATE ON findable BEGIN
  INSERT INTO findable_index(findable_index, rowid, whose, folded_title, folded_words)
    VALUES ('delete', OLD.number, OLD.whose, OLD.folded_title, OLD.folded_words);
  INSERT INTO findable_index(rowid, whose, folded_title, folded_words)
    VALUES (NEW.number, NEW.whose, NEW.folded_title, NEW.folded_words);
END;
-- What is taken out is overwritten in the index too, and not only passed over.
INSERT INTO findable_index(findable_index, rank) VALUES ('secure-delete', 1);
`

/** Makes the index again from the table: after rows came in without the triggers. */
export const searchIndexAnew = `INSERT INTO findable_index(findable_index) VALUES ('rebuild');`
