import { still } from './still.ts'

const drawings = {
  download: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
  upload: 'M12 15V4m-5 5 5-5 5 5M4 20h16',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3',
  search: 'M11 4.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M16 16l5 5',
  forward: 'M4 12h16m-6-6 6 6-6 6',
} as const

/** What an icon shows. */
export type IconName = keyof typeof drawings

const icon = still((name: IconName) => (
  <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
    <path d={drawings[name]} />
  </svg>
))

/** A line drawing beside a word. Never without the word, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => icon(name)
