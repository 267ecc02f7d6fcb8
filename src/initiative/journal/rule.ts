/** Days after sharing within which an author may reword; later a new entry or comment says what has changed. */
export const daysToReword = 7

/** Something that was written by a person and may have been shared or taken back. */
export interface Written {
  writtenBy: string
  /** When others could read it first; null while it is a draft. */
  sharedAt: Date | null
  withdrawnAt: Date | null
}

/** Why a person may not reword something; null where the person may. */
export function againstRewording(
  { writtenBy, sharedAt, withdrawnAt }: Written,
  person: string,
  now: Date,
): 'withdrawn' | 'not_the_author' | 'too_late_to_reword' | null {
  if (withdrawnAt) return 'withdrawn'
  if (writtenBy !== person) return 'not_the_author'
  const limit = daysToReword * 24 * 3_600_000
  return sharedAt && now.getTime() - sharedAt.getTime() > limit ? 'too_late_to_reword' : null
}
