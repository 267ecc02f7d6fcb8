import { personOf } from '#account'
import { type Call, form, goTo, type Problems, page, type Route, typedText } from '#kernel'
import { SettingPage } from './page.tsx'
import { type Rhythm, rhythms, SettingForm } from './schema.ts'
import { keepSetting, settingOf } from './store.ts'

const path = '/desk/todo/settings'

const mailOf = async ({ db, actor, today }: Call): Promise<string | null> =>
  (await personOf(db, actor.municipality!.code, actor.person!.id, today)).mail

/** What a person wants to be told by mail. */
export const settingRoutes: Route[] = [
  page({
    path,
    may: 'notice.read',
    show: async call => (
      <SettingPage
        setting={await settingOf(call.db)}
        mail={await mailOf(call)}
        kept={call.query.get('done') === 'kept'}
      />
    ),
  }),
  form({
    path,
    may: 'notice.set',
    body: SettingForm,
    async run({ db, body, now, actor, act }) {
      const before = await settingOf(db)
      await keepSetting(db, body, now)
      await act({ thing: `person:${actor.person!.id}`, before, after: body })
      return goTo(`${path}?done=kept`)
    },
    async again(call, typed, problems: Problems) {
      const digest = rhythms.find(rhythm => rhythm === typedText(typed, 'digest')) as Rhythm | undefined
      const setting = { digest: digest ?? ('none' as const), atOnce: typedText(typed, 'atOnce') === 'on' }
      return <SettingPage setting={setting} mail={await mailOf(call)} problems={problems} />
    },
  }),
]
