import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { engineOf, fileOf } from '~db/engine'
import type { FilesPlace } from './files/open-files.server'
import { placeFor } from './files/place.server'
import { projectRoot, SetupTrouble } from './root.server'

const shape = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/, 'must look like file:data/sparks.db or postgres://user:password@host/name')
    .default('file:data/sparks.db'),
  FILES_URL: z
    .string()
    .regex(/^(file:.|s3:\/\/[^/]+)/, 'must look like file:data/files or s3://bucket/folder')
    .optional(),
  AWS_ENDPOINT_URL: z.url().optional(),
  AWS_REGION: z.string().optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  SPARKS_MODE: z.enum(['production', 'demo']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** How people reach it, such as https://sparks.example.org. */
  PUBLIC_ORIGIN: z.url().optional(),
  /** Set when a proxy of ours stands in front and says who called, in X-Forwarded-For. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  SPARKS_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  SMTP_URL: z.url().optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_/, 'must look like sk_… or rk_…')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, 'must look like whsec_…')
    .optional(),
  /** Whose account at Stripe it is: the short name in the address of a partnership. */
  STRIPE_PARTNERSHIP: z.string().optional(),
  /** Of a stand-in on this machine; Stripe itself when left out. */
  STRIPE_API_URL: z
    .string()
    .regex(/^http:\/\/(127\.0\.0\.1|localhost):\d+$/, 'is for a stand-in on this machine: http://127.0.0.1:4242')
    .optional(),
  MAIL_FROM: z.string().default('Small Sparks <sparks@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** One partnership's account at Stripe. */
export interface StripeKeys {
  readonly secretKey: string
  readonly webhookSecret: string
  readonly partnership: string
  /** Where Stripe is asked, when it is a stand-in. */
  readonly apiUrl: string | undefined
}

export interface Env {
  /** A file, or a `postgres:` URL. */
  readonly database: string
  readonly files: FilesPlace
  readonly mode: 'production' | 'demo'
  readonly port: number
  readonly host: string
  readonly publicOrigin: string | undefined
  readonly trustProxy: boolean
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: z.infer<typeof shape>['LOG_LEVEL']
  /** How Stripe is asked; nothing where no account of it is set up. */
  readonly stripe: StripeKeys | undefined
  /** Keys every keyed hash here; never in the database. */
  readonly secret: string
}

/**
 * Reads the settings of this installation.
 * @throws SetupTrouble in plain words when one of them cannot be used.
 */
export function readEnv(source: Record<string, string | undefined>, overrides: Partial<Omit<Env, 'secret'>> = {}): Env {
  const read = shape.safeParse(source)
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new SetupTrouble(`These settings cannot be used:\n${lines.join('\n')}`)
  }
  const database = overrides.database ?? addressOf(read.data.DATABASE_URL)
  return {
    database,
    files: overrides.files ?? placeFor(read.data, database),
    mode: read.data.SPARKS_MODE,
    port: read.data.PORT,
    host: read.data.HOST,
    publicOrigin: read.data.PUBLIC_ORIGIN?.replace(/\/$/, ''),
    trustProxy: read.data.TRUST_PROXY === '1',
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM,
    logLevel: read.data.LOG_LEVEL,
    stripe: stripeKeysIn(read.data),
    ...overrides,
    secret: read.data.SPARKS_SECRET ?? secretBeside(database),
  }
}

/** @throws SetupTrouble when some of what Stripe needs is there, and some is not. */
function stripeKeysIn(found: z.infer<typeof shape>): StripeKeys | undefined {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_PARTNERSHIP: partnership } = found
  if (secretKey && webhookSecret && partnership) {
    return { secretKey, webhookSecret, partnership, apiUrl: found.STRIPE_API_URL }
  }
  if (!secretKey && !webhookSecret && !partnership) return undefined
  throw new SetupTrouble(
    'Stripe needs all three, or none: STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET and STRIPE_PARTNERSHIP.',
  )
}

/** The whole address people reach it by, for what is written when nobody asks, such as a letter by the clock. */
export const originOf = ({ publicOrigin, port }: Pick<Env, 'publicOrigin' | 'port'>): string =>
  publicOrigin ?? `http://localhost:${port}`

function addressOf(url: string): string {
  if (engineOf(url) === 'postgres') return url
  return isAbsolute(fileOf(url)) ? fileOf(url) : join(projectRoot(), fileOf(url))
}

/** Where the database is, for whoever only looks at it: no key is made beside it. @throws SetupTrouble */
export function databaseFrom(source: Record<string, string | undefined>): string {
  const read = shape.shape.DATABASE_URL.safeParse(source['DATABASE_URL'])
  if (read.success) return addressOf(read.data)
  throw new SetupTrouble(`DATABASE_URL ${read.error.issues[0]?.message ?? 'cannot be used'}`)
}

/** The key kept in a file beside the database (and not in it), made the first time it is wanted. */
function secretBeside(database: string): string {
  if (engineOf(database) === 'postgres') {
    throw new SetupTrouble(
      'With PostgreSQL, SPARKS_SECRET has to be set, and be the same on every server that shares the database.\n' +
        'Make one: openssl rand -base64 32',
    )
  }
  if (database === ':memory:') return randomBytes(32).toString('base64url')
  const file = `${database}.secret`
  try {
    if (!existsSync(file)) makeSecret(file)
    return readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw new SetupTrouble(`The key file ${file} cannot be written or read (${(cause as Error).message}).`)
  }
}

/** Made under another name and then given its own, whole: of two programs that start together the first one's stands. */
function makeSecret(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const making = `${file}.${process.pid}`
  writeFileSync(making, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(making, file)
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'EEXIST') throw cause
  } finally {
    rmSync(making)
  }
}
