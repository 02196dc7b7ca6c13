import { pino, type Logger } from 'pino'

export type Log = Logger

/** One line a request, in JSON. Never a name, an address, a query string or a body: they may hold personal data. */
export const openLog = (level: string): Log => pino({ level, base: undefined })
