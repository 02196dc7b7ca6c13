import { condition, count, id, index, instant, json, key, pence, table, text, uniqueIndex, word } from '../columns'
import type {
  RowWords,
  SettledHow,
  StatementKind,
  StatementMapping,
  TableRow,
  TroubledLine,
  BankLine,
} from '~/domain/money'
import { fund } from './budget'
import { journalEntry } from './journal'
import { partnership } from './partnership'
import { person } from './people'

/** An account of the partnership's own at a bank. */
export const bankAccount = table(
  'bank_account',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    name: text().notNull(),
    /** Sort code and number, in figures alone: what a file is compared with. */
    number: text().notNull(),
    /** The first day whose lines are kept here, and what it held before them. */
    openedOn: text().notNull(),
    openingPence: pence().notNull(),
    /** How its tables were read last: under which headings, what. */
    headings: json<readonly string[]>(),
    mapping: json<StatementMapping>(),
    createdBy: id()
      .notNull()
      .references(() => person.id),
    createdAt: instant().notNull(),
  },
  (row) => [uniqueIndex('bank_account_of_number').on(row.partnershipId, row.number)],
)

/** Whose money lies in which account: `fund:<fund>:bank` is in this one. A fund has one such home. */
export const bankAccountFund = table(
  'bank_account_fund',
  {
    fundId: id()
      .primaryKey()
      .references(() => fund.id),
    accountId: id()
      .notNull()
      .references(() => bankAccount.id),
  },
  (row) => [index('bank_account_fund_by_account').on(row.accountId)],
)

/** A file of a bank, as it was read: to be looked at, on its way in, or in. */
export const bankFile = table(
  'bank_file',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    accountId: id()
      .notNull()
      .references(() => bankAccount.id),
    kind: word<StatementKind>().notNull(),
    createdBy: id()
      .notNull()
      .references(() => person.id),
    createdAt: instant().notNull(),
    /** Of a table: its headings, and what its columns are taken to hold. */
    headings: json<readonly string[]>(),
    mapping: json<StatementMapping>(),
    accountNumber: text(),
    openingPence: pence(),
    closingPence: pence(),
    firstOn: text(),
    lastOn: text(),
    /** How many of its lines are new here, how many are here already, and how many are just like another of the file. */
    fresh: count().notNull(),
    known: count().notNull(),
    alike: count().notNull(),
    /** How many cannot be read, and the first of them. */
    unread: count().notNull(),
    troubled: json<readonly TroubledLine[]>().notNull(),
    /** Why it cannot come in; nothing when it can. */
    refusal: json<{ because: string; values: Record<string, string | number> }>(),
    confirmedAt: instant(),
    /** How many of its lines came in, and when the last had. */
    added: count().notNull(),
    doneAt: instant(),
  },
  (row) => [
    index('bank_file_by_account').on(row.accountId, row.createdAt),
    index('bank_file_by_state').on(row.doneAt, row.confirmedAt),
    index('bank_file_unused').on(row.confirmedAt, row.createdAt),
  ],
)

/** Some lines of a file at a time; gone when they are in. Names stand in them. */
export const bankFilePart = table(
  'bank_file_part',
  {
    fileId: id()
      .notNull()
      .references(() => bankFile.id),
    position: count().notNull(),
    lines: json<readonly (TableRow | BankLine)[]>().notNull(),
  },
  (row) => [key({ columns: [row.fileId, row.position] })],
)

/** Somebody asks that a file be taken back; another officer answers. Only ever added to, but for the answer. */
export const bankFileTakeBack = table(
  'bank_file_take_back',
  {
    id: id().primaryKey(),
    fileId: id()
      .notNull()
      .references(() => bankFile.id),
    reason: text().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    askedAt: instant().notNull(),
    answer: word<'agreed' | 'declined'>(),
    answeredBy: id().references(() => person.id),
    answeredAt: instant(),
  },
  (row) => [index('bank_file_take_back_by_file').on(row.fileId)],
)

/** What settled some lines of an account: entries of the journal, an entry made for them, or a reason to leave them. */
export const bankMatch = table(
  'bank_match',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    accountId: id()
      .notNull()
      .references(() => bankAccount.id),
    how: word<SettledHow>().notNull(),
    reason: text().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** When it was written down; the bank's own day stands in its lines. */
    at: instant().notNull(),
    undoneBy: id().references(() => person.id),
    undoneAt: instant(),
  },
  (row) => [index('bank_match_by_account').on(row.accountId, row.at)],
)

/** One line of an account, as the bank has it. The first has no file: what the account held when it was opened here. */
export const bankRow = table(
  'bank_row',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    accountId: id()
      .notNull()
      .references(() => bankAccount.id),
    fileId: id().references(() => bankFile.id),
    /** Its place among the lines of its file. */
    position: count().notNull(),
    bookedOn: text().notNull(),
    amountPence: pence().notNull(),
    /** Who and what for. Emptied when the one it names is erased, and when it is old enough. */
    words: json<RowWords>(),
    identity: text().notNull(),
    occurrence: count().notNull(),
    /** What settles it; nothing while nobody has. */
    matchId: id().references(() => bankMatch.id),
  },
  (row) => [
    uniqueIndex('bank_row_once').on(row.accountId, row.identity, row.occurrence),
    index('bank_row_by_day').on(row.accountId, row.bookedOn, row.position),
    index('bank_row_open').on(row.accountId, row.matchId),
    index('bank_row_by_file').on(row.fileId),
    index('bank_row_by_match').on(row.matchId),
    // Whose words have not been let go yet: not as long as the books.
    index('bank_row_with_words')
      .on(row.partnershipId, row.bookedOn)
      .where(condition`words IS NOT NULL`),
  ],
)

/** An entry that lines of an account are settled by: once in each account it moves. */
export const bankMatchEntry = table(
  'bank_match_entry',
  {
    accountId: id()
      .notNull()
      .references(() => bankAccount.id),
    entryId: id()
      .notNull()
      .references(() => journalEntry.id),
    matchId: id()
      .notNull()
      .references(() => bankMatch.id),
  },
  (row) => [
    key({ columns: [row.accountId, row.entryId] }),
    index('bank_match_entry_by_match').on(row.matchId),
    index('bank_match_entry_by_entry').on(row.entryId),
  ],
)

/** A statement of an account that somebody has laid beside the books, up to a day; for another officer to sign. */
export const bankStatement = table(
  'bank_statement',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    accountId: id()
      .notNull()
      .references(() => bankAccount.id),
    /** The day after the statement before, and the last day of this. */
    fromOn: text().notNull(),
    toOn: text().notNull(),
    openingPence: pence().notNull(),
    closingPence: pence().notNull(),
    preparedBy: id()
      .notNull()
      .references(() => person.id),
    preparedAt: instant().notNull(),
  },
  (row) => [index('bank_statement_by_account').on(row.accountId, row.toOn)],
)

/** That another officer signed it: what it said then is what it says. */
export const bankStatementSigned = table('bank_statement_signed', {
  statementId: id()
    .primaryKey()
    .references(() => bankStatement.id),
  by: id()
    .notNull()
    .references(() => person.id),
  at: instant().notNull(),
  /** What the books had in this account, and what of it the bank did not have yet; what the bank had beside them. */
  ledgerPence: pence().notNull(),
  outstandingPence: pence().notNull(),
  latePence: pence().notNull(),
  asidePence: pence().notNull(),
  /** Of its lines, and what settled each: SHA-256. */
  seal: text().notNull(),
})
