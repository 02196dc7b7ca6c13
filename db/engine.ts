/**
 * Which engine holds the database: decided once, when the program starts, by `DATABASE_URL`. `file:` (the default) is
 * SQLite in this process; `postgres:` a PostgreSQL server. The columns of the schema follow it (decision 012).
 */
export type Engine = 'sqlite' | 'postgres'

/** The engine an address belongs to: a `postgres:` URL, or a file with `file:` before it or not. */
export const engineOf = (address: string): Engine => (/^postgres(ql)?:/.test(address) ? 'postgres' : 'sqlite')

export const engine: Engine = engineOf(process.env.DATABASE_URL ?? '')

/** The path in a `file:` address. */
export const fileOf = (address: string): string => address.replace(/^file:/, '')

/** An address as it may be shown and logged. */
export const withoutPassword = (address: string): string => address.replace(/(:\/\/[^:@/]*):[^@]*@/, '$1@')
