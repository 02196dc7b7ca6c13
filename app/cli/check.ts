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
        const { grants, troubles } = checked(path, today)
        const stops = troubles.filter(mustBeMended)
        if (json) process.stdout.write(`${JSON.stringify({ publishable: stops.length === 0, grants, troubles })}\n`)
        else for (const line of inWords(grants, troubles)) process.stdout.write(`${line}\n`)
        if (stops.length > 0) throw new CommandFailed(`${path} must not be published yet.`)
      }),
  )
}

/**
 * @param today `YYYY-MM-DD`
 * @throws CommandFailed when the file cannot be read at all.
 */
export function checked(path: string, today: string): { grants: number; troubles: Trouble[] } {
  const file = jsonOf(path)
  const grants = (file as { grants?: unknown } | null)?.grants
  return { grants: Array.isArray(grants) ? grants.length : 0, troubles: [...troublesOfPackage(file, today)] }
}

function jsonOf(path: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return JSON.parse(text)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = whys[code ?? ''] ?? (error instanceof SyntaxError ? `it is not JSON: ${message}` : message)
    throw new CommandFailed(`${path} cannot be read: ${why}.`)
  }
}

const whys: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
}

/** Each trouble with its place, those that stop the file first; and what they come to. */
function* inWords(grants: number, troubles: readonly Trouble[]): Generator<string> {
  const english = translator('en', { now: instant(0) })
  const say = (one: Trouble) => troubleAtPlace(english, one)
  const stops = troubles.filter(mustBeMended)
  const looks = troubles.filter((one) => !mustBeMended(one))
  for (const one of stops) yield say(one)
  for (const one of looks) yield `Worth a look, ${say(one)}`
  const counted = `${grants.toLocaleString('en-GB')} ${grants === 1 ? 'grant' : 'grants'}`
  yield stops.length === 0
    ? `${counted}: this may be published.`
    : `${counted}: ${stops.length.toLocaleString('en-GB')} to be mended.`
}
