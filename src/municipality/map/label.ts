interface Spot {
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The largest size a name is shown at (42 px on narrow screens) and its tracking. */
const letter = 44
/** Half the side of the square that an office's disc keeps free. */
const disc = 14

/**
 * Puts a name beside each office so that names cover neither each other nor an office, as far as the room allows.
 *
 * @returns the middle of each baseline: below the office if free, else above, right or left of it
 */
export function placeLabels(
  offices: readonly Spot[],
  names: readonly string[],
  frame: { width: number; height: number },
): Spot[] {
  const taken: Box[] = offices.map(({ x, y }) => ({
    left: x - disc,
    right: x + disc,
    top: y - disc,
    bottom: y + disc,
  }))
  return offices.map((office, at) => {
    const half = ((names[at]?.length ?? 0) * letter) / 2
    const spots = [
      { x: office.x, y: office.y + 52 },
      { x: office.x, y: office.y - 26 },
      { x: office.x + half + 22, y: office.y + 12 },
      { x: office.x - half - 22, y: office.y + 12 },
    ]
    const inside = (spot: Spot) => ({ ...spot, x: clamp(spot.x, half + 8, frame.width - half - 8) })
    const candidates = spots.map(inside).filter(spot => spot.y > letter && spot.y < frame.height - 12)
    const free = candidates.find(spot => !taken.some(box => overlap(box, boxOf(spot, half))))
    const chosen = free ?? candidates[0] ?? inside(spots[1]!)
    taken.push(boxOf(chosen, half))
    return { x: Math.round(chosen.x), y: Math.round(chosen.y) }
  })
}

function boxOf({ x, y }: Spot, half: number): Box {
  return { left: x - half, right: x + half, top: y - letter * 0.85, bottom: y + letter * 0.15 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
