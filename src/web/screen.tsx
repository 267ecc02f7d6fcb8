import { createContext, type PropsWithChildren, useContext } from 'hono/jsx'
import { Page, type PageProps, type Surroundings } from './shell.tsx'

/** What stands around every page of a request: header, ways, footer. The house sets it, pages do not. */
export const SurroundingsContext = createContext<Surroundings | null>(null)

/** A page within the surroundings of its request; what a room needs to give is its title and its content. */
export const Screen = (props: PropsWithChildren<Omit<PageProps, keyof Surroundings>>) => {
  const around = useContext(SurroundingsContext)
  if (!around) throw new Error('a page was rendered outside the house')
  return <Page {...around} {...props} />
}
