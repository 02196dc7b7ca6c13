import type { ListPacked, GroupPacked } from './whole-lists.server'
import type { PaperPacked } from './papers.server'
import { counted } from './headings'
import { leftOutWords } from './nobody-named'

/** What the archive tells of itself. */
export interface AboutArchive {
  readonly partnership: { readonly name: string; readonly area: string; readonly slug: string }
  readonly origin: string
  readonly isPublic: boolean
  /** `24 November 2026, 02:10 (UTC)`. */
  readonly made: string
  readonly groups: readonly GroupPacked[]
  readonly papers: readonly { readonly heading: string; readonly of: readonly PaperPacked[] }[]
  readonly pictures: number
  readonly picturesLost: number
}

const marked = {
  whole: 'THIS ARCHIVE HOLDS PERSONAL DATA',
  public: 'This archive holds nothing but what is public, and nobody’s personal data',
}

/** What to know before opening anything. */
export function readmeText(about: AboutArchive): string {
  const { partnership, origin, isPublic, made, groups, pictures, picturesLost } = about
  const lists = groups.flatMap((group) => group.lists)
  const rows = lists.reduce((sum, one) => sum + one.rows, 0)
  const title = `${partnership.name}: archive`
  return `${title}
${'='.repeat(title.length)}

${isPublic ? marked.public : marked.whole}.

${isPublic ? publicWords : privateWords(partnership.name)}

Made on ${made}, from ${origin}/p/${partnership.slug}.
${counted(lists.length, 'list', 'lists')} with ${counted(rows, 'row', 'rows')} in all${pictures > 0 ? `, and ${counted(pictures, 'picture or paper', 'pictures and papers')}` : ''}.
${picturesLost > 0 ? `\n${counted(picturesLost, 'picture', 'pictures')} on record could not be found where pictures are kept, and ${picturesLost === 1 ? 'is' : 'are'} not in here.\n` : ''}
HOW TO READ IT

Unpack the ZIP file, then open index.html in any web browser: it works without a connection. No other program is needed.

index.html       what is in here, with links
lists/           each list twice: as CSV, for a spreadsheet, and as JSON, for programs
ballots/         the votes of each counted round, without names, in the .pb format (pabulib.org/format)
grants/          grants in the 360Giving standard 1.4 (standard.threesixtygiving.org)
documents/       the partnership's own documents, as plain text
${isPublic ? '' : `minutes/         minutes of decision meetings, as PDF\nreports/         reports for funders as they were frozen, as PDF\npictures/        pictures and papers; the list "Pictures: their files" says which is which\n`}SHA256SUMS.txt   the SHA-256 of every other file. To check them all: sha256sum -c SHA256SUMS.txt

HOW TO UNDERSTAND IT

Times are in UTC. Amounts are whole numbers, in pence.${
    isPublic
      ? ''
      : ` A heading that ends with "(id)" names a row of
another list by its number; where that is a person, the name stands beside it.`
  }
In CSV files, a cell that a spreadsheet could take for a formula begins with an apostrophe. JSON files are as recorded.
${isPublic ? '' : `\n${notIn}\n`}`
}

const publicWords = `It is made of what anyone can read on the public pages. Where words might say who somebody is, these stand instead:
"${leftOutWords}".
The same words may stand on the pages, where whoever they are about can have them taken back. Minutes, reports with
stories and pictures are left out here for the same reason.
What the partnership publishes may be used by anyone who says where it is from (CC BY 4.0).`

const privateWords = (
  name: string,
) => `Names, addresses, e-mail addresses, and words that people wrote in confidence are in it. ${name}
answers for them under the data protection law (it is the data controller):

- keep it locked away, and give it to nobody who has no need of it;
- erase it when it is no longer needed; what a person has had erased since is still in here;
- ideas that were begun and never sent in are in it too: treat them as their writers would wish.`

const notIn = `WHAT IS NOT IN HERE

Keys, codes, links that let somebody in, the locked numbers of bank accounts; sealed ballots and what could open
them or tell whose they are; scores that were not handed in; and what the program makes for its own work.`

/** The page from which everything else is found. */
export function indexPage(about: AboutArchive): string {
  const { partnership, isPublic, made, groups, papers, pictures } = about
  const section = (heading: string, body: string) => `<section>\n<h2>${plain(heading)}</h2>\n${body}</section>\n`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(partnership.name)}: archive</title>
<style>
body{font:1.1rem/1.5 system-ui,sans-serif;max-width:56rem;margin:0 auto;padding:1rem;color:#1d1d1b;background:#fff}
.mark{border-left:.4rem solid #8c1d40;padding:.5rem 1rem;font-weight:700}
.calm{border-color:#24633b}
table{border-collapse:collapse;width:100%;margin:0 0 2rem}
th,td{text-align:left;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #bbb;vertical-align:top}
td.n,th.n{text-align:right}
tbody th{font-weight:400;overflow-wrap:anywhere;hyphens:auto}
td a{display:inline-block;padding:.2rem .3rem .2rem 0}
</style>
<main>
<h1>${plain(partnership.name)}: archive</h1>
<p class="mark${isPublic ? ' calm' : ''}">${isPublic ? marked.public : marked.whole}.</p>
<p>${plain(partnership.area)}. Made on ${plain(made)}. <a href="README.txt">Read this first</a>. <a href="SHA256SUMS.txt">SHA-256 of every file</a>.</p>
${papers
  .filter(({ of }) => of.length > 0)
  .map(({ heading, of }) =>
    section(
      heading,
      `<ul>\n${of.map(({ path, title }) => `<li><a href="${plain(encodeURI(path))}">${plain(title)}</a></li>\n`).join('')}</ul>\n`,
    ),
  )
  .join(
    '',
  )}${pictures > 0 ? section('Pictures and papers', `<p>${plain(counted(pictures, 'file', 'files'))} in the folder <a href="pictures/">pictures</a>. The list “Pictures: their files” says which is which.</p>\n`) : ''}${groups.map(({ heading, lists }) => section(heading, listTable(heading, lists))).join('')}</main>
</html>
`
}

const listTable = (heading: string, lists: readonly ListPacked[]) => `<table>
<caption hidden>${plain(heading)}</caption>
<thead><tr><th scope="col">List</th><th scope="col" class="n">Rows</th><th scope="col">Files</th></tr></thead>
<tbody>
${lists.map(listRow).join('')}</tbody>
</table>
`

const listRow = ({ title, rows, path }: ListPacked) =>
  `<tr><th scope="row">${plain(title)}</th><td class="n">${rows.toLocaleString('en-GB')}</td><td>${
    path === null
      ? 'nothing in it'
      : `<a href="${plain(path)}.csv" aria-label="${plain(title)}, CSV">CSV</a> <a href="${plain(path)}.json" aria-label="${plain(title)}, JSON">JSON</a>`
  }</td></tr>\n`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const plain = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
