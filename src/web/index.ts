/**
 * `web`: the parts pages are made of and the look they share. Server-rendered; nothing here knows a request,
 * a right or a row.
 *
 * @module
 */
export { type ActName, type ActState, actNames, LegalActs, type PartyAct, type PartyActs } from './acts.tsx'
export { type Asset, type AssetName, assetAt, assetCaching, assetRoot, hrefOf, islandHref } from './asset.ts'
export { Actions, Button, LinkButton, type Weight } from './button.tsx'
export { type Side, sideOf } from './city.ts'
export { Clause, Underlined } from './clause.tsx'
export { Done } from './done.tsx'
export { Empty, NoHits } from './empty.tsx'
export { ErrorSummary, type FieldError } from './errors.tsx'
export { type Fact, Facts } from './facts.tsx'
export {
  CheckField,
  type Choice,
  Field,
  type FieldProps,
  FileField,
  Form,
  RadioField,
  SelectField,
  TextareaField,
  TextField,
  type Width,
} from './field.tsx'
export { ChoiceFilter, type Condition, DateFilter, Filters, Found, WordFilter } from './filters.tsx'
export { Icon, type IconName } from './icon.tsx'
export { Apart, Knot, Tie } from './knot.tsx'
export { City, Sample, Tag, type Tone } from './mark.tsx'
export { Notice } from './notice.tsx'
export { RoleGlyph, RoleKey, RoleSign, type RoleSignKind, roleKinds, roleWord } from './role.tsx'
export { Screen, SurroundingsContext } from './screen.tsx'
export { Page, type PageProps, type Surroundings } from './shell.tsx'
export { Steps } from './steps.tsx'
export { stylesheet } from './style.ts'
export { type Column, Scroll, Table } from './table.tsx'
export { type Moment, Timeline } from './timeline.tsx'
export { Title } from './title.tsx'
export { Crumbs, Paging, Tabs, type Way, Ways } from './way.tsx'
export { type Reason, Why } from './why.tsx'
