/** How a pot is given out to those who stand in an order, whatever put them in it, and what is held to meanwhile. */
export * from './allot'
export { setAside, shareOf } from './purse'
export * from './quorum'
export * from './terms'
