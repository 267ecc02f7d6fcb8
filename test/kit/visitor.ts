/** A person at a browser without scripts: keeps cookies, follows where a form leads. */
export class Visitor {
  private cookies = new Map<string, string>()
  /** @param send what carries the requests: the network, or the application itself */
  constructor(
    private readonly url: string,
    private readonly send: (url: URL, order: RequestInit) => Promise<Response> = fetch,
  ) {}

  /** Opens an address. */
  async get(path: string): Promise<Response> {
    return this.keep(
      await this.send(new URL(path, this.url), { headers: this.headers(), redirect: 'manual' }),
    )
  }

  /** Sends a form; where it leads is not followed. */
  async post(
    path: string,
    fields: Readonly<Record<string, string | File | readonly string[]>> = {},
  ): Promise<Response> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields))
      for (const each of [value].flat()) body.append(name, each as string | File)
    const headers = { ...this.headers(), origin: this.url }
    return this.keep(
      await this.send(new URL(path, this.url), { method: 'POST', headers, body, redirect: 'manual' }),
    )
  }

  private headers = () => ({
    cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  })

  private keep(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split(/=(.*)/su)
      this.cookies.set(name, value)
    }
    return response
  }
}
