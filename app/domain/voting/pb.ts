export { type PbFault, type PbFaultCode } from './pb/fault'
export { type PbProject } from './pb/projects'
export { type PbFile, type PbLines, type PbReading, readPb } from './pb/read'
export { pbBeforeVotes, type PbPapers, pbVote, writePb } from './pb/write'
