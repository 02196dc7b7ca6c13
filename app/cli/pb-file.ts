import { readFileSync } from 'node:fs'
import { type PbFault, type PbFaultCode, type PbFile, readPb } from '~/domain/voting'
import { CommandFailed } from './command-failed'

/**
 * Reads a `.pb` file, telling the person at the terminal of what was tolerated.
 * @throws CommandFailed when the file cannot be read or has a fault; the message names every line.
 */
export function readPbFile(path: string): PbFile {
  const reading = readPb(bytesOf(path))
  if (!reading.ok) {
    const rest = reading.faultCount - reading.faults.length
    const more = rest > 0 ? [`… and ${rest} more.`] : []
    throw new CommandFailed([`${path} cannot be read:`, ...reading.faults.map(inWords), ...more].join('\n'))
  }
  const rest = reading.warningCount - reading.warnings.length
  for (const warning of reading.warnings) process.stderr.write(`Note: ${inWords(warning)}\n`)
  if (rest > 0) process.stderr.write(`Note: … and ${rest} more.\n`)
  return reading
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error)
    throw new CommandFailed(`${path} cannot be read: ${why}.`)
  }
}

/** A fault as a sentence with its line number. */
export function inWords({ line, code, values }: PbFault): string {
  return `line ${line}: ${sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))}`
}

const sentences: Record<PbFaultCode, string> = {
  'not-utf8': 'this is not UTF-8 text.',
  'unclosed-quote': 'a quotation mark is opened and not closed.',
  'text-before-meta': 'there is text before the META section.',
  'section-missing': 'the {section} section is missing.',
  'section-twice': 'the {section} section begins again (it began on line {before}).',
  'section-out-of-order': 'the {section} section stands after {after}.',
  'header-missing': 'the {section} section has no header row.',
  'header-wrong': 'the header of {section} should begin with {expected}.',
  'column-twice': 'the header of {section} names the column {column} twice.',
  'column-missing': 'the header of {section} has no column {column}.',
  'key-missing': 'META does not give {key}.',
  'key-blank': 'META has a row without a key.',
  'key-twice': 'META gives {key} again (it is on line {before} already).',
  'value-blank': '{key} is blank.',
  'value-unknown': '{key} is “{value}”, which is not one of {known}.',
  'not-a-number': '{key} is “{value}”, which is not a number.',
  'not-whole': '{key} is “{value}”, which is not a whole number.',
  negative: '{key} is “{value}”, which is less than nothing.',
  'count-differs': '{key} says {said}, and there are {counted}.',
  'project-blank': 'a project has no id.',
  'project-twice': 'the project {id} is listed again (it is on line {before} already).',
  'project-id-has-comma': 'the project id “{id}” holds a comma, so no ballot could name it.',
  'project-unknown': 'voter {voter} chose “{id}”, which is not a listed project.',
  'voter-blank': 'a ballot has no voter id.',
  'voter-twice': 'the voter id {voter} comes a second time.',
  'vote-blank': 'the ballot of voter {voter} is blank.',
  'choice-twice': 'voter {voter} names {id} twice.',
  'choice-missing': 'voter {voter} has an empty choice in the list.',
  'one-choice-only': 'voter {voter} made {choices} choices where one is allowed.',
  'points-missing': 'voter {voter} gave no points.',
  'points-differ': 'voter {voter} gave {points} points for {choices} choices.',
  'points-too-large': 'the points “{value}” are too large, or too finely divided, to be added up exactly.',
  'blank-line': 'this line is blank; it was skipped.',
  'spaces-around': 'there are spaces around a cell; they were taken off.',
  'row-too-long': 'a row of {section} has more cells than the header; the rest were left out.',
  'comma-for-point': '{key} is “{value}”; the comma was read as a decimal point.',
  'cost-zero': 'the project {id} costs nothing.',
  'cost-over-budget': 'the project {id} costs more than the whole budget.',
  'vote-too-short': 'voter {voter} made {choices} choices, fewer than {least}; the ballot counts.',
  'vote-too-long': 'voter {voter} made {choices} choices, more than {most}; the ballot counts.',
  'vote-costs-too-much': 'the choices of voter {voter} cost {cost}, more than {most}; the ballot counts.',
  'vote-costs-too-little': 'the choices of voter {voter} cost {cost}, less than {least}; the ballot counts.',
  'too-many-points': 'voter {voter} gave {points} points, more than {most}; the ballot counts.',
  'tally-differs': 'the file gives project {id} {said} votes, and {counted} ballots name it.',
}
