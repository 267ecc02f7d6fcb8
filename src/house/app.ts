import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { OpenRoute, Route } from '#kernel'
import { assetAt, assetCaching, assetRoot } from '#web'
import { endpoints } from './api/endpoints.ts'
import { mountApi, mountNoApi, tooManyOfApi } from './api/mount.ts'
import { absent, addressOf, type Mounting, mount, tooOften } from './mount.tsx'
import { mountHealth, type Readiness } from './service/health.ts'
import { limited, perMinute } from './service/limit.ts'
import { type Observed, observe } from './service/observe.ts'
import { packed } from './service/pack.ts'

/** What whoever runs the application wants to know of it. */
export interface Watching {
  proxies: readonly string[]
  onRequest(request: Observed): void
  ready(): Promise<Readiness>
}

/** Puts the application together: headers, assets, routes of the rooms, and the page for nothing. */
export function buildApp(
  routes: readonly (Route | OpenRoute)[],
  mounting: Mounting,
  watching: Watching,
): Hono {
  const app = new Hono()
  app.use(observe(watching.proxies, watching.onRequest))
  mountHealth(app, watching.ready)
  app.use(packed)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
      xFrameOptions: 'DENY',
      strictTransportSecurity: mounting.auth.options.baseURL?.startsWith('https') ?? false,
    }),
  )
  const surface = mounting.surfaces.includes('staff') ? 'staff' : 'public'
  app.use(
    limited(perMinute[surface], async (c, seconds) => tooManyOfApi(c) ?? tooOften(c, mounting, seconds)),
  )
  const api = { ...mounting, url: mounting.auth.options.baseURL ?? '', addressOf }
  // Before the guard of forms: a token is sent by a program that means it, never by a browser by itself.
  if (mounting.surfaces.includes('staff')) mountApi(app, endpoints, api)
  app.use(csrf())
  app.get(`${assetRoot}*`, async c => {
    const asset = await assetAt(c.req.path)
    if (!asset) return c.notFound()
    return c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': assetCaching })
  })
  app.use(async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store') // c.header would unpack the answer first
  })
  mount(app, routes, mounting)
  mountNoApi(app, api)
  app.notFound(c => absent(c, mounting))
  return app
}
