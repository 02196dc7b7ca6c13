/** Somebody's own words, with their lines as she broke them. */
export function Paragraphs({ words }: { words: string }) {
  return (
    <>
      {words
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line, at) => (
          <p key={at} className="own-words">
            {line}
          </p>
        ))}
    </>
  )
}
