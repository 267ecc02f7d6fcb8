import { LinkButton, Screen, Title } from '#web'
import type { Grounds, Version } from '../consent/store.ts'
import { tally } from '../review/lines.ts'
import { Found } from '../review/nodes.tsx'
import { Source } from '../review/source.tsx'
import { TallyLine } from '../review/tally.tsx'
import type { View } from '../review/view.ts'

/** What the other side compares before it confirms: the source beside the structure, and what was corrected. */
export const GroundsPage = (props: { version: Version; grounds: Grounds; view: View; from: number }) => {
  const { version, grounds, view } = props
  const base = `/desk/agreements/${version.agreement}`
  return (
    <Screen
      title="もとの文と読み取りを見比べる"
      crumbs={[
        { href: '/desk/agreements', text: '協約' },
        { href: base, text: version.title },
      ]}
      kind="full"
      bare
    >
      <div class="wrap">
        <Title of={version.title} text="もとの文と読み取りを見比べてください" />
        <TallyLine counts={tally(view.lines, version.structure)}>
          <LinkButton small weight="second" href={base}>
            協約のページに戻る
          </LinkButton>
        </TallyLine>
        {grounds.corrections.length > 0 && (
          <details class="sec" open>
            <summary>示した市町村が手で直したところ（{grounds.corrections.length}件）</summary>
            <ul class="stack below">
              {grounds.corrections.map(({ what, reason }) => (
                <li>
                  {what}
                  {reason && `　理由：${reason}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class="wrap review">
        <Source
          lines={view.lines}
          from={props.from}
          hrefAt={line => `${base}/grounds?from=${line}#source-title`}
        />
        <Found view={view} />
      </div>
    </Screen>
  )
}
