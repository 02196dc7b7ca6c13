/** What a command could not do, said to whoever typed it: the message is all they see. */
export class CommandFailed extends Error {
  override name = 'CommandFailed'
}
