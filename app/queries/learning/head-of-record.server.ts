export { headOfRecord } from '~/records/learning/findable.server'
