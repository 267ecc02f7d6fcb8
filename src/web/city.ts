/**
 * The side a party keeps everywhere: `a` the core city (藍), `b` its partner (柿), `c` every further one (灰).
 * Sides never change from page to page.
 */
export type Side = 'a' | 'b' | 'c'

/** The side of the party at a place in the order of the agreement, counted from 0. */
export const sideOf = (place: number): Side => (place === 0 ? 'a' : place === 1 ? 'b' : 'c')
