import '../look/story.css'
import { standingAsk } from '@bide/core/ask'
import { type EventOf, happened } from '@bide/core/event'
import { answerFor, type Answer as Made } from '@bide/core/language/answer/answer'
import { changed } from '@bide/core/language/answer/changed'
import { type Facts, readFacts } from '@bide/core/language/answer/facts'
import { questions } from '@bide/core/language/answer/question'
import { fill, pronounForms } from '@bide/core/language/answer/speak'
import { whyWaiting } from '@bide/core/language/answer/why'
import { type Proposal, proposalOf } from '@bide/core/language/facts-of-story'
import { daysGiven } from '@bide/core/plan'
import { Private, reveal } from '@bide/core/private'
import { allows } from '@bide/core/safety'
import type { Pronoun } from '@bide/core/settings'
import {
  type Agreed,
  type AskedFor,
  type Between,
  type Happening,
  inOrder,
  nothingSaid,
  type Told,
  type Where,
} from '@bide/core/story'
import { addDays, type Day, localOf } from '@bide/core/time'
import { signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { type Proposed, readHere } from '../ports/reading.ts'
import { Answer, type AnswerSection, AnswerWaits, Why } from '../screens/Answer.tsx'
import { Story, type Whens } from '../screens/Story.tsx'
import { StoryTimeline } from '../screens/StoryTimeline.tsx'
import { StoryWhere } from '../screens/StoryWhere.tsx'
import { say } from '../words/say.ts'
import { fullDayOf } from '../words/when.ts'
import { type App, isNight, modesHere, partnerOf, record, settingsOf } from './app.ts'
import { beginsOn, factsHere } from './facts.ts'
import { helpInWords } from './help.ts'
import { OffersAt, offersHere } from './offers.tsx'
import { someoneNow } from './space.tsx'
import { keptBy } from './write.tsx'

export type TellingPlace = 'story' | 'story-timeline' | 'story-where' | 'story-offers' | 'answer' | 'why'

/** What happened, what was read in it, and the page that answers it. */
export function TellingAt({ app, at }: { app: App; at: TellingPlace }) {
  switch (at) {
    case 'story':
      return <StoryAt app={app} />
    case 'story-timeline':
      return <TimelineAt app={app} />
    case 'story-where':
      return <WhereAt app={app} />
    case 'story-offers':
      return <OffersAt app={app} />
    case 'answer':
      return <AnswerAt app={app} />
    case 'why':
      return <WhyAt app={app} />
  }
}

/** What was read, while the person looks it over: in memory, since it can be read again from words that are kept. */
type Looked = Proposal & {
  readonly story: string
  readonly says: 'none' | 'unread' | undefined
  readonly read: Partial<Record<keyof Where, string>>
}
const proposal = signal<Looked | undefined>(undefined)

const nothingRead: Proposal = {
  happenings: [],
  where: nothingSaid,
  pushes: [],
  signs: [],
  ask: undefined,
  wish: undefined,
}

function proposed({ story, written }: Told, words: string, reading: Proposed | 'unread'): Looked {
  if (reading === 'unread') return { ...nothingRead, story, says: 'unread', read: {} }
  const { relationship, whoLeft, livingApart, stage, children, thirdParty, wish } = reading.situation
  const quoted = { relationship, whoLeft, livingApart, stage, children, thirdParty, wish }
  const all = proposalOf(words, reading, written)
  return {
    ...all,
    story,
    says: reading.own ? undefined : 'none',
    happenings: inOrder(all.happenings),
    read: Object.fromEntries(
      Object.entries(quoted).flatMap(([field, found]) => (found?.quote ? [[field, found.quote.text]] : [])),
    ),
  }
}

/** What was agreed to before is looked over as it is; what was only told is read again. */
function useProposal(app: App): Looked | undefined {
  const told = app.bide.state.value.story
  const known = proposal.value?.story === told?.story ? proposal.value : undefined
  useEffect(() => {
    if (!told || known) return
    if (told.agreed) proposal.value = { ...told.agreed, story: told.story, says: undefined, read: {} }
    else void readAnew(told)
  }, [told?.story, known === undefined])
  return known
}

/** Up to here a text is a few lines, which leave out what whoever writes them here takes for granted. */
const short = 400

/**
 * A few lines are read as what they are here for: about the partner, who is only "he" or "she" in them. What was
 * read from that sentence and not from theirs is no finding.
 */
async function readAnew(told: Told, undated?: Between): Promise<void> {
  const words = reveal(told.words)
  const isShort = words.length < short
  const all = proposed(
    told,
    words,
    await readHere(isShort ? `This is about my partner. ${words}` : words, told.written),
  )
  const says = all.says ?? (all.happenings.length === 0 && all.where.stage === 'none' ? 'none' : undefined)
  const read = isShort
    ? {
        ...all,
        says,
        // Where nothing happened, where they stand was read from our sentence alone.
        where: says === 'none' ? nothingSaid : { ...all.where, relationship: 'unclear' as const },
        read: Object.fromEntries(Object.entries(all.read).filter(([, quote]) => words.includes(quote))),
      }
    : all
  const happenings = read.happenings.map((each) => (each.when ? each : { ...each, when: undated }))
  proposal.value = { ...read, happenings }
}

const when = signal<Whens | undefined>(undefined)

function StoryAt({ app }: { app: App }) {
  const { bide, drafts, router } = app
  const now = bide.now.value
  const today = localOf(now.at, now.zone).date
  const told = bide.state.value.story
  const night = isNight(app)
  const box = drafts.box('story')
  const what = drafts.box('story-what')
  const theirs = drafts.box('story-theirs')
  const date = useSignal<Day>(night ? today : (told?.written ?? today))
  const reading = useSignal(false)
  useEffect(() => {
    if (told && !night) box.begin(reveal(told.words))
  }, [told?.story])
  const isSetUp = app.device.settingUp.value === 'story'
  const words = night ? threeLines(what.text.value, theirs.text.value, app) : box.text.value.trim()
  const read = async () => {
    if (words === '' || reading.value) return
    reading.value = true
    const here = nowHere()
    const story = app.newId()
    const written = night ? today : date.value
    const event = happened('story-told', here, { story, words: new Private(words), written })
    const used = night ? [what, theirs] : [box]
    await Promise.all(used.map((each) => each.settled()))
    if (await bide.record([event])) {
      for (const each of used) each.type('')
      const undated = night ? betweenOf(when.value, date.value, today) : undefined
      await readAnew({ story, words: new Private(words), written, at: here.at, agreed: undefined }, undated)
      app.device.settingUp.value = undefined
      router.go({ at: 'story-timeline' })
    }
    reading.value = false
  }
  return (
    <Story
      night={night}
      partner={partnerOf(app)}
      words={box.text.value}
      what={what.text.value}
      theirs={theirs.text.value}
      when={when.value}
      date={date.value}
      today={today}
      kept={keptBy(app, night ? what : box)}
      reading={reading.value}
      skip={isSetUp ? { label: say.ask.skip, back: false } : { label: say.hold.today, back: true }}
      onWords={box.type}
      onWhat={what.type}
      onTheirs={theirs.type}
      onWhen={(picked) => {
        when.value = picked
      }}
      onDate={(picked) => {
        date.value = picked
      }}
      onRead={() => void read()}
      onSkip={() => {
        if (isSetUp) void record(app, happened('set-up-skipped', nowHere(), { step: 'story' }))
        app.device.settingUp.value = undefined
        router.go({ at: 'today' })
      }}
      onHide={app.hide}
    />
  )
}

/** The three lines of the night as a story of two sentences: it is read as any other. */
function threeLines(what: string, theirs: string, app: App): string {
  const said = theirs.trim().replace(/^[“"]|[”"]$/g, '')
  return [what.trim(), said && say.story.tell.theySaid(said, partnerOf(app))]
    .filter((line) => line !== '')
    .join('\n')
}

function betweenOf(picked: Whens | undefined, date: Day, today: Day): Between | undefined {
  switch (picked) {
    case 'today':
      return { earliest: today, latest: today }
    case 'week':
      return { earliest: addDays(today, -6), latest: today }
    case 'date':
      return { earliest: date, latest: date }
    default:
      return undefined
  }
}

function TimelineAt({ app }: { app: App }) {
  const told = app.bide.state.value.story
  const shown = useProposal(app)
  if (!told) return <AnswerAt app={app} />
  const set = (happenings: readonly Happening[]) => {
    if (shown) proposal.value = { ...shown, happenings: inOrder(happenings) }
  }
  return (
    <StoryTimeline
      now={app.bide.now.value}
      partner={partnerOf(app)}
      written={told.written}
      happenings={shown?.happenings ?? []}
      says={shown?.says}
      onSet={set}
      onKeep={() => app.router.go({ at: 'story-where' })}
      onBack={() => app.router.go({ at: 'story' })}
      onHide={app.hide}
    />
  )
}

/** He or she, where only one of the two is spoken of and nothing was set. A guess that stands on the screen to be changed. */
function pronounIn(text: string): 'he' | 'she' | undefined {
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const he = count(/\b(?:he|him|his|husband|boyfriend)\b/gi)
  const she = count(/\b(?:she|her|hers|wife|girlfriend)\b/gi)
  if (he >= 2 && he > 3 * she) return 'he'
  return she >= 2 && she > 3 * he ? 'she' : undefined
}

function WhereAt({ app }: { app: App }) {
  const { bide, drafts } = app
  const told = bide.state.value.story
  const shown = useProposal(app)
  const own = drafts.box('story-question')
  const hurts = drafts.box('story-hurts')
  const partner = partnerOf(app)
  const agreed = told?.agreed
  useEffect(() => {
    if (!told) return
    const asked = agreed?.question && reveal(agreed.question)
    if (asked !== undefined && !Object.hasOwn(questions, asked)) own.begin(asked)
    if (agreed?.hurts) hurts.begin(reveal(agreed.hurts))
    const guessed =
      partner.pronoun === 'they' && partner.name === '' ? pronounIn(reveal(told.words)) : undefined
    if (guessed) setPronoun(app, guessed)
  }, [told?.story])
  if (!told || !shown) return <AnswerAt app={app} />
  const keep = async (
    where: Where,
    asked: AskedFor | undefined,
    question: string | undefined,
    signs: Agreed['signs'],
  ) => {
    const wrapped = (text: string | undefined) => (text?.trim() ? new Private(text.trim()) : undefined)
    const { happenings, pushes, ask, wish } = shown
    const event = happened('story-agreed', nowHere(), {
      story: told.story,
      happenings: [...happenings],
      where,
      pushes: [...pushes],
      signs: [...signs],
      ask: asked && { words: ask?.words, theirs: ask?.theirs ?? false, when: ask?.when, kind: asked },
      // Another wish than the one that was read does not rest on the words of the one that was.
      wish: where.wish === shown.where.wish ? wish : undefined,
      question: wrapped(question),
      hurts: wrapped(hurts.text.value),
    } as Omit<EventOf<'story-agreed'>, 'type' | 'at' | 'zone'>)
    await Promise.all([own.settled(), hurts.settled()])
    if (!(await record(app, event))) return
    own.type('')
    hurts.type('')
    proposal.value = undefined
    app.device.answering.value = true
    app.router.go({ at: 'answer' })
  }
  return (
    <StoryWhere
      key={told.story}
      partner={partner}
      where={shown.where}
      read={shown.read}
      pronoun={partner.pronoun}
      asked={shown.ask?.kind}
      askedIn={shown.ask?.words && reveal(shown.ask.words)}
      signs={shown.signs}
      offered={Object.entries(questions).map(([id, asked]) => ({
        id,
        asked: inWords(asked, partner.pronoun),
      }))}
      question={agreed?.question && reveal(agreed.question)}
      ownQuestion={own.text.value}
      hurts={hurts.text.value}
      onPronoun={(pronoun) => setPronoun(app, pronoun)}
      onOwnQuestion={own.type}
      onHurts={hurts.type}
      onKeep={(where, asked, question, signs) => void keep(where, asked, question, signs)}
      onBack={() => app.router.go({ at: 'story-timeline' })}
      onHide={app.hide}
    />
  )
}

/** A question of the list, as this person would ask it. */
const inWords = (asked: string, pronoun: Pronoun) => fill(asked, pronounForms[pronoun]) ?? asked

function setPronoun(app: App, pronoun: Pronoun): void {
  const { name } = partnerOf(app)
  const changed = { partner: new Private({ pronoun, name }) } as Parameters<
    typeof happened<'setting-changed'>
  >[2]
  void record(app, happened('setting-changed', nowHere(), changed))
}

/** What the answer is made from now; undefined while there is nothing agreed to. */
function factsNow(app: App): Facts | undefined {
  const state = app.bide.state.value
  const { story } = state
  if (!story?.agreed) return undefined
  return factsHere(state, story, story.agreed, app.bide.now.value, helpInWords(settingsOf(app).region))
}

function seenBefore(app: App): Made | undefined {
  const seen = app.bide.state.value.answer
  if (!seen) return undefined
  const facts = readFacts(JSON.parse(reveal(seen.facts)))
  return facts === 'not-facts' ? undefined : answerFor(facts)
}

const sectionsOf = (page: Made, before: ReadonlyMap<string, string>): AnswerSection[] =>
  page.sections.map(({ id, heading, list, lines }) => ({
    id,
    heading,
    list,
    lines: lines.map((line) => ({
      id: line.id,
      text: line.text,
      rests: line.rests,
      sources: line.src,
      before: before.get(line.id),
    })),
  }))

/** [SY6] The page, or what it waits for. A changed one stays as it was until it is looked at; safety does not wait. */
function AnswerAt({ app }: { app: App }) {
  const { bide, router } = app
  const now = bide.now.value
  const modes = modesHere(app)
  const facts = factsNow(app)
  const looked = useSignal<Made | undefined>(undefined)
  const started = useSignal(false)
  const made = facts && answerFor(facts)
  // Made again only when another page was seen, and not at every tick of the clock.
  const seen = useMemo(() => seenBefore(app), [bide.state.value.answer])
  const change = made && seen && changed(seen, made)
  const isNew = made !== undefined && seen === undefined
  const see = (kept: boolean) => {
    if (facts && made)
      void record(
        app,
        happened('answer-seen', nowHere(), {
          made: localOf(now.at, now.zone).date,
          facts: new Private(JSON.stringify(facts)),
          lines: made.sections.flatMap(({ lines }) => lines.map(({ id }) => id)),
          kept,
        }),
      )
  }
  const ready = !modes.unanswered || made?.way === 'crisis'
  useEffect(() => {
    if (ready && (isNew || change?.atOnce)) {
      if (change?.atOnce) looked.value = seen
      see(bide.state.value.answer?.kept ?? false)
    }
  }, [ready, isNew, change?.atOnce])
  const leave = () => {
    app.device.answering.value = false
    router.go({ at: 'today' })
  }
  const back = { onBack: leave, onHide: app.hide }
  if (!made) return <AnswerWaits for="story" onGo={() => router.go({ at: 'story' })} {...back} />
  if (!ready) {
    const toQuestions = () => {
      app.device.answering.value = true
      router.go({ at: 'questions' })
    }
    return <AnswerWaits for="questions" onGo={toQuestions} {...back} />
  }
  const waits = change !== undefined && !change.atOnce
  const page = waits && seen ? seen : made
  const before = looked.value && changed(looked.value, made)
  const state = bide.state.value
  const quiet = made.way !== 'left' && made.way !== 'near' && made.way !== 'back'
  const fills = made.way !== 'crisis' && offersHere(app).length > 0
  const mayStart = !quiet && allows(modes, 'day-count') && daysGiven(state, now) === undefined
  return (
    <Answer
      partner={partnerOf(app)}
      question={page.question}
      sections={sectionsOf(page, beforeOf(before))}
      made={fullDayOf(state.answer?.made ?? localOf(now.at, now.zone).date, now)}
      change={
        waits
          ? { places: placesIn(change), shows: 'old' }
          : before && { places: placesIn(before), shows: before.atOnce ? 'at-once' : 'new' }
      }
      start={started.value ? 'started' : mayStart ? 'offered' : undefined}
      kept={state.answer?.kept ?? false}
      asksFor={standingAsk(state.asks, now).ask === undefined}
      someone={someoneNow(app)}
      onSee={() => {
        looked.value = seen
        see(state.answer?.kept ?? false)
      }}
      onFill={fills ? () => router.go({ at: 'story-offers' }) : undefined}
      onCorrect={() => router.go({ at: 'story-timeline' })}
      onAsk={() => {
        const told = state.story?.agreed?.ask
        if (told?.words) app.drafts.box('ask-words').type(reveal(told.words))
        app.device.answering.value = true
        router.go({ at: 'ask-new' })
      }}
      onStart={() => {
        const start = { start: beginsOn(state, now) } as Parameters<typeof happened<'plan-set'>>[2]
        void record(app, happened('plan-set', nowHere(), start)).then((done) => {
          started.value = done
        })
      }}
      onKeep={() => see(true)}
      onPrint={() => print()}
      onHelp={() => router.go({ at: 'help' })}
      {...back}
    />
  )
}

const placesIn = ({ added, gone, reworded }: NonNullable<ReturnType<typeof changed>>) =>
  added.length + gone.length + reworded.length

const beforeOf = (change: ReturnType<typeof changed>) =>
  new Map([
    ...(change?.added ?? []).map(({ id }) => [id, ''] as const),
    ...(change?.reworded ?? []).map(({ from, to }) => [to.id, from.text] as const),
  ])

function WhyAt({ app }: { app: App }) {
  const facts = factsNow(app)
  if (!facts || modesHere(app).unanswered) return <AnswerAt app={app} />
  const lines = whyWaiting(facts).map(({ id, text, rests, src }) => ({ id, text, rests, sources: src }))
  return (
    <Why
      lines={lines}
      onWhole={() => app.router.go({ at: 'answer' })}
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}
