import type { Day } from '#kernel'
import { wareki } from '#text'
import { Actions, Button, Facts, Form, Tag, TextareaField, TextField } from '#web'
import type { Inside } from '../inside.ts'
import { Frame, fieldOf, NotHere, Party, Prose, type Refused } from '../show/frame.tsx'
import { type Counts, dayWord, stamp } from '../show/rule.ts'
import { againstRewording, daysToReword } from './rule.ts'
import type { Comment, Entry, Wording } from './schema.ts'

const doneWords: Readonly<Record<string, string>> = {
  shared: '共有しました。すべての当事者に見えます。',
  changed: '直しました。共有した後の直しでは、前の言葉も残ります。',
  withdrawn: '取り下げました。',
  commented: 'コメントしました。',
}

interface Shown {
  here: Inside
  today: Day
  now: Date
  wordings: readonly Wording[]
}

/** One entry with its comments, what stood before, and what can be done with it. */
export const EntryPage = (
  props: Shown & {
    counts: Counts
    entry: Entry
    comments: readonly Comment[]
    done: string | null
    refused?: Refused | undefined
  },
) => {
  const { here, today, now, entry, comments, refused, wordings } = props
  const href = `${here.base}/journal/${entry.id}`
  const own = entry.municipality === here.mine && !entry.withdrawnAt && here.may('contribute', 'own').allow
  const mayReword = own && againstRewording(entry, here.acting.person, now) === null
  return (
    <Frame
      here={here}
      tab="/journal"
      counts={props.counts}
      title={`${dayWord(entry.happenedOn, today)}の記録`}
      under={{ href: `${here.base}/journal`, text: '日誌' }}
      about={['comment', 'contribute']}
      done={doneWords[props.done ?? '']}
      refused={refused}
    >
      <article class="sheet stack">
        <p class="line">
          <Party here={here} code={entry.municipality} />
          <span class="quiet">{entry.writerName}</span>
          <span class="small quiet">{stamp(entry.writtenAt, today)}</span>
          {!entry.sharedAt && <Tag tone="line-only">下書き</Tag>}
        </p>
        {entry.withdrawnAt ? (
          <p class="quiet">この記録は取り下げられました（{stamp(entry.withdrawnAt, today)}）。</p>
        ) : (
          <Prose text={entry.text} />
        )}
        {!entry.withdrawnAt && <Before of={entry.id} wordings={wordings} today={today} />}
        {own && !entry.sharedAt && here.may('contribute', 'common').allow && (
          <form method="post" action={`${href}/share`}>
            <Button small>すべての当事者と共有する</Button>
          </form>
        )}
        {mayReword && (
          <details open={refused?.typed.happenedOn !== undefined}>
            <summary>直す</summary>
            <Form action={href} label="記録を直す">
              <TextareaField
                {...fieldOf(refused)('text', entry.text)}
                label="したこと、話したこと"
                rows={6}
              />
              <TextField
                {...fieldOf(refused)('happenedOn', wareki(entry.happenedOn))}
                label="いつのことですか"
                width="m"
              />
              {entry.sharedAt && <p class="small quiet">直せるのは、共有から{daysToReword}日までです。</p>}
              <Actions>
                <Button small weight="second">
                  保存する
                </Button>
              </Actions>
            </Form>
          </details>
        )}
        {own && (
          <form method="post" action={`${href}/withdraw`}>
            <Button small weight="text">
              取り下げる
            </Button>
          </form>
        )}
      </article>
      <section class="sec" aria-labelledby="comments-title">
        <h2 id="comments-title">コメント</h2>
        {comments.length === 0 && <p class="quiet below">まだ、コメントはありません。</p>}
        <ol class="stack below">
          {comments.map(comment => (
            <li class="sheet stack" id={`comment-${comment.id}`}>
              <CommentItem
                here={here}
                today={today}
                now={now}
                wordings={wordings}
                href={href}
                comment={comment}
              />
            </li>
          ))}
        </ol>
        {!entry.withdrawnAt && <CommentForm here={here} href={href} refused={refused} />}
      </section>
    </Frame>
  )
}

const CommentForm = ({
  here,
  href,
  refused,
}: {
  here: Inside
  href: string
  refused: Refused | undefined
}) =>
  here.may('comment', 'common').allow ? (
    <Form action={`${href}/comments`} label="コメントする">
      <TextareaField {...fieldOf(refused)('comment')} label="コメント" rows={3} />
      <Actions>
        <Button>コメントする</Button>
      </Actions>
    </Form>
  ) : (
    <NotHere action="comment" what="コメントすること" />
  )

const CommentItem = (props: Shown & { comment: Comment; href: string }) => {
  const { here, comment, today, now } = props
  const href = `${props.href}/comments/${comment.id}`
  const written = { ...comment, sharedAt: comment.writtenAt }
  return (
    <>
      <p class="line">
        <Party here={here} code={comment.municipality} />
        <span class="quiet">{comment.writerName}</span>
        <span class="small quiet">{stamp(comment.writtenAt, today)}</span>
      </p>
      {comment.withdrawnAt ? (
        <p class="quiet">このコメントは取り下げられました。</p>
      ) : (
        <>
          <Prose text={comment.text} />
          <Before of={comment.id} wordings={props.wordings} today={today} />
        </>
      )}
      {!comment.withdrawnAt && comment.writtenBy === here.acting.person && (
        <div class="stack">
          {againstRewording(written, here.acting.person, now) === null && (
            <details>
              <summary>直す</summary>
              <Form action={href} label="コメントを直す">
                <TextareaField
                  name="comment"
                  id={`words-${comment.id}`}
                  value={comment.text}
                  label="コメント"
                  rows={3}
                />
                <Actions>
                  <Button small weight="second">
                    保存する
                  </Button>
                </Actions>
              </Form>
            </details>
          )}
          <form method="post" action={`${href}/withdraw`}>
            <Button small weight="text">
              取り下げる
            </Button>
          </form>
        </div>
      )}
    </>
  )
}

/** What stood before, oldest first, for those who have read it then. */
const Before = ({ of, wordings, today }: { of: string; wordings: readonly Wording[]; today: Day }) => {
  const mine = wordings.filter(({ subject }) => subject === of)
  if (mine.length === 0) return null
  return (
    <details class="small">
      <summary>直す前の言葉（{mine.length}件）</summary>
      <Facts
        of={mine.map(({ text, replacedAt }) => ({
          term: `${stamp(replacedAt, today)}まで`,
          detail: <Prose text={text} />,
        }))}
      />
    </details>
  )
}
