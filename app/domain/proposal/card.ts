/** The card of an idea, in dots: the size that is asked for where addresses are shared. */
export const cardWidth = 1200
export const cardHeight = 630
