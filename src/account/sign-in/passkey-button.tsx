import type { PropsWithChildren } from 'hono/jsx'
import { Actions, Button } from '#web'

/**
 * A form that carries a passkey, with the island `passkey`; without scripts it stays hidden. `use` asks for one that
 * is there, `make` for a new one. Children are the other fields of the form.
 */
export const PasskeyButton = ({
  action,
  field,
  make,
  error,
  children,
}: PropsWithChildren<{ action: string; field: string; make?: boolean; error?: string | undefined }>) => (
  <form
    class="form"
    method="post"
    action={action}
    hidden
    data-passkey={make ? 'make' : 'use'}
    data-options={make ? '/desk/account/passkeys/options' : '/sign-in/passkey/options'}
    data-failed={
      make
        ? 'パスキーを作れませんでした。端末の画面の案内に沿って、もう一度試してください。'
        : 'パスキーを確かめられませんでした。もう一度試すか、ほかの方法を使ってください。'
    }
    data-twice="この端末のパスキーは、すでに登録してあります。"
  >
    {children}
    <input type="hidden" name={field} id={field} value="" data-carrier />
    <output class="below">{error}</output>
    <Actions>
      <Button weight={make ? 'primary' : 'second'}>{make ? 'パスキーを作る' : 'パスキーを使う'}</Button>
    </Actions>
  </form>
)
