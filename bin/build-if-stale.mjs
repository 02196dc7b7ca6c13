// The build, unless there is one of these very sources.
import { buildIfStale } from './stale.mjs'

buildIfStale()
