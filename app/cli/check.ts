import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { mustBeMended, type Trouble, troublesOfPackage } from '~/domain/learning/giving'
import { instant } from '~/domain/time'
import { troubleAtPlace } from '~/ui/learning/trouble-words'
import { translator } from '~/ui/messages/translator'
import { CommandFailed } from './command-failed'

/** `sparks check 360giving FILE`: whether a file of grants may be published as open data. */
export function checkCommand(): Command {
  return new Command('check').description('look at a file before it is published').addCommand(
    new Command('360giving')
      .description(
        'Check a 360Giving JSON file: its shape, closed codelists, dates, amounts, and privacy of individuals.',
      )
      .argument('<file>', 'the file')
      .option('--json', 'print the result as one line of JSON')
      .addHelpText(
        'after',
        '\nEnds with 0 when the file may be published, and 1 when something in it has to be mended first.\n' +
          'What is only worth a look is printed too, and does not stop the file.',
      )
      .action((path: string, { json }: { json?: true }) => {
        const today = new Date().toISOString().slice(0, 10)
        const { grants, troubles, idAt } = checked(path, today)
        const stops = troubles.filter(mustBeMended)
        if (json) process.stdout.write(`${JSON.stringify({ publishable: stops.length === 0, grants, troubles })}\n`)
        else for (const line of inWords(grants, troubles, idAt)) process.stdout.write(`${line}\n`)
        if (stops.length > 0) throw new CommandFailed(`${path} must not be published yet.`)
      }),
  )
}

/**
 * @param today `YYYY-MM-DD`
 * @returns how many grants there are, what is wrong, and the id of the grant that a place is in
 * @throws CommandFailed when the file cannot be read at all.
 */
export function checked(path: string, today: string): { grants: number; troubles: Trouble[]; idAt: IdAt } {
  const file = jsonOf(path)
  const list = (file as { grants?: unknown } | null)?.grants
  const grants: readonly unknown[] = Array.isArray(list) ? list : []
  const idAt = (at: string) => {
    const grant = grants[Number(/^\/grants\/(\d+)/.exec(at)?.[1] ?? -1)] as { id?: unknown } | null | undefined
    // An individual's own id may be made of her name: her grant goes by its place alone.
    if (typeof grant?.id !== 'string' || Object.hasOwn(grant, 'recipientIndividual')) return undefined
    return grant.id.slice(0, 80) || undefined
  }
  return { grants: grants.length, troubles: [...troublesOfPackage(file, today)], idAt }
}

/** The id that the grant at a place has, where it says nothing of a person. */
type IdAt = (at: string) => string | undefined

function jsonOf(path: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    // Text of two bytes a letter may pass for UTF-8; no JSON has such a byte.
    if (text.includes('\0')) throw new CommandFailed(`${path} cannot be read: it is not UTF-8 text.`)
    if (!/^\s*[[{"\dtfn-]/.test(text)) throw new CommandFailed(`${path} cannot be read: ${notJson(text)}.`)
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof CommandFailed) throw error
    const { code, message } = error as NodeJS.ErrnoException
    const why = whys[code ?? ''] ?? (error instanceof SyntaxError ? `it is not JSON${whereIn(message)}` : message)
    throw new CommandFailed(`${path} cannot be read: ${why}.`)
  }
}

const notJson = (text: string): string =>
  text.trim() === ''
    ? 'there is nothing in it'
    : /^[^\n]*[,;\t][^\n]*\n/.test(text)
      ? 'it is not JSON but looks like a table; give the JSON file of the grants'
      : 'it is not JSON'

/** The reader of JSON repeats a piece of the file, in which a name may stand; where the piece is says enough. */
const whereIn = (message: string): string => {
  const at = /at position (\d+)/.exec(message)?.[1]
  if (at !== undefined) return `: it stops making sense at its character ${Number(at) + 1}`
  return /unexpected end/i.test(message) ? ': it ends before it is whole' : ': a piece of it makes no sense'
}

const whys: Record<string, string> = {
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
}

/** Each trouble with its place, those that stop the file first; and what they come to. */
function* inWords(grants: number, troubles: readonly Trouble[], idAt: IdAt): Generator<string> {
  const english = translator('en', { now: instant(0) })
  const say = (one: Trouble) => {
    const id = idAt(one.at)
    return id === undefined ? troubleAtPlace(english, one) : `${troubleAtPlace(english, one)} (${id})`
  }
  const stops = troubles.filter(mustBeMended)
  const looks = troubles.filter((one) => !mustBeMended(one))
  for (const one of stops) yield say(one)
  for (const one of looks) yield `Worth a look, ${say(one)}`
  const counted = `${grants.toLocaleString('en-GB')} ${grants === 1 ? 'grant' : 'grants'}`
  yield stops.length === 0
    ? `${counted}: this may be published.`
    : `${counted}: ${stops.length.toLocaleString('en-GB')} to be mended.`
}
