import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { OpenRoute, Route } from '#kernel'
import { assetAt, assetCaching, assetRoot } from '#web'
import { absent, type Mounting, mount } from './mount.tsx'

/** Puts the application together: headers, assets, routes of the rooms, and the page for nothing. */
export function buildApp(routes: readonly (Route | OpenRoute)[], mounting: Mounting): Hono {
  const app = new Hono()
  app.use(compress())
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: mounting.auth.options.baseURL?.startsWith('https') ?? false,
    }),
  )
  app.use(csrf())
  app.get(`${assetRoot}*`, async c => {
    const asset = await assetAt(c.req.path)
    if (!asset) return c.notFound()
    return c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': assetCaching })
  })
  app.get('/health', c => c.json({ ok: true }))
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  mount(app, routes, mounting)
  app.notFound(c => absent(c, mounting))
  return app
}
