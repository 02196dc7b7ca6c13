import { FilesUnavailable } from './file-store.server'

/** What the client knows of a trouble: a name of S3's own, an HTTP status, or Node's code for the network. */
interface Trouble {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

const network =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_STREAM_PREMATURE_CLOSE|EPROTO)/
const statusOf = ({ $metadata }: Trouble) => $metadata?.httpStatusCode
const isOfNetwork = ({ code, name, message }: Trouble) =>
  network.test(code ?? '') || name === 'TimeoutError' || message === 'aborted'

/** A bucket that is not there is another matter than a file that is not. */
export const isMissing = (reason: unknown): boolean =>
  statusOf(reason as Trouble) === 404 && (reason as Trouble).name !== 'NoSuchBucket'

/** The service is busy, broken or out of reach: a moment later it may do. */
export function maySucceedAgain(reason: unknown): boolean {
  const trouble = reason as Trouble
  const status = statusOf(trouble) ?? 0
  return isOfNetwork(trouble) || status >= 500 || status === 429 || trouble.name === 'RequestTimeout'
}

/** What the service, or the way to it, is to blame for; our own mistakes stay what they are. */
export function unavailable(reason: unknown): unknown {
  const trouble = reason as Trouble
  if (reason instanceof FilesUnavailable || (statusOf(trouble) === undefined && !isOfNetwork(trouble))) return reason
  const why = [trouble.code ?? trouble.name, statusOf(trouble)].filter(Boolean).join(' ')
  return new FilesUnavailable(`the bucket for files is not available (${why})`, { cause: reason })
}

const saidByName: Partial<Record<string, (place: string) => string>> = {
  NoSuchBucket: (place) => `There is no bucket for files at ${place}. Make it first, or mend FILES_URL.`,
  InvalidAccessKeyId: (place) => `The service that keeps files at ${place} does not know AWS_ACCESS_KEY_ID.`,
  SignatureDoesNotMatch: (place) =>
    `AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID, says the service that keeps files at ${place}.`,
  AccessDenied: (place) =>
    `The key in AWS_ACCESS_KEY_ID may not use ${place}. It has to be let get, put and delete objects there, and list the bucket.`,
  RequestTimeTooSkewed: () => 'The clock of this computer is wrong, says the service that keeps files. Set it.',
  PermanentRedirect: (place) => `The bucket of ${place} is in another region than AWS_REGION says.`,
  AuthorizationHeaderMalformed: (place) => `The bucket of ${place} is in another region than AWS_REGION says.`,
}

/** The commonest reasons why a bucket cannot be used, each with what to do. */
export function inWords(reason: unknown, place: string): string {
  const trouble = ((reason as { cause?: unknown }).cause ?? reason) as Trouble
  const said = saidByName[trouble.name ?? ''] ?? (statusOf(trouble) === 403 ? saidByName['AccessDenied'] : undefined)
  if (said) return said(place)
  if (isOfNetwork(trouble)) {
    return `No service for files answers at ${place}. Are FILES_URL and AWS_ENDPOINT_URL right, and is it running?`
  }
  return `Files cannot be kept at ${place} (${trouble.message ?? trouble.name ?? 'no reason given'}).`
}
