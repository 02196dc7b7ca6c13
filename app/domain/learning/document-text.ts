/**
 * The few marks of Markdown that a volunteer's document needs: headings, lists, strong and emphasis, links. It is read
 * into plain data and never into markup, so that nothing somebody wrote can become part of a page but as words.
 */
export type Inline =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly within: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly within: readonly Inline[] }

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly within: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly within: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

const bullet = /^\s{0,3}[-*•]\s+(.*)$/
const numbered = /^\s{0,3}\d{1,3}[.)]\s+(.*)$/
const heading = /^(#{1,6})\s+(.*?)\s*#*$/

/** A document's text as the parts of a page. The page has its own title, so that headings begin at the second level. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let list: { ordered: boolean; items: string[] } | null = null
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', within: inlinesOf(lines.join(' ')) })
    lines = []
  }
  const endList = () => {
    if (list) blocks.push({ kind: 'list', ordered: list.ordered, items: list.items.map((item) => inlinesOf(item)) })
    list = null
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const found = heading.exec(line)
    const one = bullet.exec(line)
    const item = one ?? numbered.exec(line)
    if (line.trim() === '') {
      endParagraph()
      endList()
    } else if (found) {
      endParagraph()
      endList()
      const level = (found[1] ?? '').length <= 2 ? 2 : 3
      blocks.push({ kind: 'heading', level, within: inlinesOf(found[2] ?? '') })
    } else if (item) {
      endParagraph()
      const ordered = one === null
      if (list && list.ordered !== ordered) endList()
      list ??= { ordered, items: [] }
      list.items.push(item[1] ?? '')
    } else if (list && /^\s+\S/.test(line)) {
      const last = list.items.pop() ?? ''
      list.items.push(`${last} ${line.trim()}`)
    } else {
      endList()
      lines.push(line.trim())
    }
  }
  endParagraph()
  endList()
  return blocks
}

const marks =
  /\*\*(?=\S)([^*]+?)\*\*|\*(?=\S)([^*\s][^*]*?)\*|\[([^[\]]{1,300})\]\(([^()\s]{1,500})\)|(https?:\/\/[^\s<>()]{1,490}[^\s<>().,;:!?'"’”])/

/** So deep may marks stand within marks. */
const deepest = 4

function inlinesOf(text: string, depth = 0): Inline[] {
  const parts: Inline[] = []
  let rest = text
  while (rest !== '') {
    const found = depth < deepest ? marks.exec(rest) : null
    if (!found) {
      parts.push({ kind: 'words', words: rest })
      break
    }
    const [whole, strong, emphasis, label, target, bare] = found
    if (found.index > 0) parts.push({ kind: 'words', words: rest.slice(0, found.index) })
    if (strong !== undefined) parts.push({ kind: 'strong', within: inlinesOf(strong, depth + 1) })
    else if (emphasis !== undefined) parts.push({ kind: 'emphasis', within: inlinesOf(emphasis, depth + 1) })
    else {
      const href = safeLink(target ?? bare ?? '')
      const words: Inline[] = [{ kind: 'words', words: label ?? bare ?? '' }]
      if (href === null) parts.push({ kind: 'words', words: whole })
      else parts.push({ kind: 'link', href, within: words })
    }
    rest = rest.slice(found.index + whole.length)
  }
  return parts
}

/** Where a document's link may lead: other sites over the web, a letter, or a page of this one; nothing otherwise. */
export function safeLink(target: string): string | null {
  if (/^\/(?![/\\])[^\\]*$/.test(target) || /^#[\w-]+$/.test(target)) return target
  if (/^mailto:[^\s?@]+@[^\s?@]+$/i.test(target)) return target
  if (!/^https?:\/\//i.test(target)) return null
  try {
    const url = new URL(target)
    return url.username === '' && url.password === '' ? url.href : null
  } catch {
    return null
  }
}

/** The text without its marks, for searching and showing in short. */
export function plainTextOf(text: string): string {
  const words = (parts: readonly Inline[]): string =>
    parts.map((part) => (part.kind === 'words' ? part.words : words(part.within))).join('')
  return blocksOf(text)
    .map((block) => (block.kind === 'list' ? block.items.map(words).join('\n') : words(block.within)))
    .join('\n')
}
