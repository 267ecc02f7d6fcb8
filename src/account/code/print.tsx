import type { Day } from '#kernel'
import { wareki } from '#text'
import { Actions, Facts, LinkButton, Notice, Screen, Title } from '#web'
import { type CodePurpose, shownCode } from './rule.ts'

/** One note to be handed over. */
export interface Slip {
  name: string
  section: string
  code: string
  lastDay: Day
}

/** Where a code is entered, on the staff side. */
export const codePaths: Readonly<Record<CodePurpose, string>> = {
  invitation: '/invitation',
  recovery: '/recovery/code',
}

const words: Readonly<Record<CodePurpose, { title: string; note: string; after: string }>> = {
  invitation: {
    title: '招待のコード',
    note: '「結び」を使い始めるための案内です。',
    after: '開いた画面で、利用者名とパスワードを決めてください。',
  },
  recovery: {
    title: '復旧のコード',
    note: '「結び」にもう一度サインインするための案内です。',
    after: '開いた画面の案内に沿って進んでください。',
  },
}

/** Codes to print and hand over, one note each; shown once, for they are kept nowhere. */
export const SlipsPage = (props: {
  slips: readonly Slip[]
  purpose: CodePurpose
  /** Address of the site. */
  site: string
  municipality: string
  back: string
}) => {
  const { title, note, after } = words[props.purpose]
  return (
    <Screen title={title}>
      <div class="no-print">
        <Title text={title} lead="この画面を印刷して、本人に手渡してください。" />
        <Notice tone="warn" title="コードは、この画面でしか見られません。" level={2}>
          <p>閉じたあとにもう一度要るときは、新しいコードを作ってください。前のコードは使えなくなります。</p>
        </Notice>
      </div>
      {props.slips.map(slip => (
        <section class="sheet slip sec" aria-label={`${slip.name}の${title}`}>
          <p class="small">
            {props.municipality} {slip.section}
          </p>
          <h2>{slip.name} 様</h2>
          <p>{note}</p>
          <Facts
            of={[
              { term: 'アドレス', detail: new URL(codePaths[props.purpose], props.site).href },
              { term: 'コード', detail: <span class="code">{shownCode(slip.code)}</span> },
              { term: '使える日', detail: `${wareki(slip.lastDay)}まで（1回だけ）` },
            ]}
          />
          <p class="below">{after}ほかの人に見せないでください。</p>
        </section>
      ))}
      <Actions>
        <LinkButton weight="second" href={props.back}>
          渡したので戻る
        </LinkButton>
      </Actions>
    </Screen>
  )
}
