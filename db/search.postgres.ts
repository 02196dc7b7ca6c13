/** What PostgreSQL compares a question with: the words of the title weigh more. They are folded before they come here. */
export const searchVector = `(setweight(to_tsvector('simple', folded_title), 'A') || setweight(to_tsvector('simple', folded_words), 'D'))`

/** PostgreSQL's index of the words of `findable`. The SQL may be run again and again. */
export const searchIndex = `CREATE INDEX IF NOT EXISTS findable_index ON findable USING gin (${searchVector});`
