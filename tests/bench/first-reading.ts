/* The first reading of a program, and beside it the first splitting into lines: processor seconds, as JSON. */
import { readPb } from '~/domain/voting'
import { largestElection } from './elections'

const { bytes } = largestElection()
const seconds = (work: () => unknown) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
const split = seconds(() => bytes.toString('utf8').split('\n').length)
const read = seconds(() => readPb(bytes))
console.log(JSON.stringify({ split, read }))
