/** Text sizes to choose from, in percent of the normal size. */
export const TEXT_SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const
