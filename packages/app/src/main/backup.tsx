import { backupDue, isFirstSaid } from '@bide/core/backup-due'
import { happened } from '@bide/core/event'
import { instant, localOf, type Moment } from '@bide/core/time'
import { clockSense } from '@bide/core/today'
import { looksLikeAge } from '@bide/vault/age-start'
import { type BackupPorts, readBackup, writeBackup } from '@bide/vault/backup'
import type { Entry } from '@bide/vault/vault'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { backupFile, bytesOf, openHere, sealHere } from '../ports/backup.ts'
import { nowHere } from '../ports/clock.ts'
import { canShareFile, saveFile, shareFile } from '../ports/files.ts'
import { Backup, type BackupStage } from '../screens/Backup.tsx'
import { Restore, type RestoreStage } from '../screens/Restore.tsx'
import { type App, record } from './app.ts'

const ports: BackupPorts = { crypto, now: Date.now, seal: sealHere, open: openHere }

/** When the newest backup that is known of was made. */
export function lastBackup({ bide }: App): Moment | undefined {
  const { made } = bide.state.value.backups
  return made === undefined ? undefined : { at: made, zone: bide.now.value.zone }
}

/**
 * What Today says about backups; the first time it says so on a day is written down [B8]. Not on a clock that is wrong:
 * what is written on one makes the right hour look set back ever after [T5].
 */
export function useBackupDue(app: App) {
  const { bide } = app
  const now = bide.now.value
  const isRight = clockSense(bide.state.value.seen, now.at) === 'fine'
  const due = bide.whole.value && isRight ? backupDue(bide.state.value, now) : undefined
  const isFirst = due !== undefined && isFirstSaid(bide.state.value, now)
  useEffect(() => {
    if (isFirst) void record(app, happened('backup-reminded', nowHere(), {}))
  }, [isFirst])
  return due && { due, last: lastBackup(app) }
}

type Made = { readonly file: Uint8Array<ArrayBuffer>; readonly at: Moment; readonly entries: number }

/** The passphrase and the file are in memory for as long as this page is open. */
export function BackupAt({ app }: { app: App }) {
  const stage = useSignal<BackupStage>({ at: 'asking', first: '', again: '' })
  const made = useSignal<Made | undefined>(undefined)
  const wasKept = useSignal(false)
  const file = made.value
  const handed = file && backupFile(file.file, localOf(file.at.at, file.at.zone).date)

  const make = async (passphrase: string) => {
    stage.value = { at: 'making' }
    const written = await writeBackup(app.vault, passphrase, ports)
    if (written === 'no-memory') {
      stage.value = { at: 'asking', first: passphrase, again: passphrase, failed: written }
      return
    }
    const { entries, damaged } = written
    made.value = { file: written.file, at: { ...nowHere(), at: instant(written.made) }, entries }
    stage.value = {
      at: 'made',
      entries,
      damaged,
      bytes: written.file.length,
      handed: 'not-yet',
      noRoom: false,
    }
  }
  /** Only now there is one: a file that never left this page is no backup. */
  const hand = async (handed: 'saved' | 'shared' | 'left') => {
    const there = stage.value
    if (there.at !== 'made' || file === undefined) return
    stage.value = { ...there, handed }
    if (handed === 'left' || wasKept.value) return
    wasKept.value = true
    const kept = await record(
      app,
      happened('backup-made', nowHere(), { made: file.at.at, entries: file.entries }),
    )
    if (!kept) stage.value = { ...there, handed, noRoom: true }
  }
  const typed = (which: 'first' | 'again') => (words: string) => {
    const there = stage.value
    if (there.at === 'asking')
      stage.value = { at: 'asking', first: there.first, again: there.again, [which]: words }
  }
  return (
    <Backup
      stage={stage.value}
      last={lastBackup(app)}
      now={app.bide.now.value}
      canShare={handed !== undefined && canShareFile(handed)}
      onFirst={typed('first')}
      onAgain={typed('again')}
      onMake={() => {
        if (stage.value.at === 'asking') void make(stage.value.first)
      }}
      onSave={() => {
        if (handed === undefined) return
        saveFile(handed)
        void hand('saved')
      }}
      onShare={async () => {
        if (handed) await hand(await shareFile(handed))
      }}
      onRestore={() => app.router.go({ at: 'restore' })}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}

/** Nothing is kept before the last yes; a page that is left forgets the file. */
export function RestoreAt({ app }: { app: App }) {
  const stage = useSignal<RestoreStage>({ at: 'picking' })
  const picked = useSignal<Uint8Array<ArrayBuffer> | undefined>(undefined)
  const opened = useSignal<{ entries: readonly Entry[]; made: number } | undefined>(undefined)
  // Which of the files that were picked is meant: what comes of an earlier one, late, is of no more use.
  const turn = useRef(0)

  const pick = async (file: File) => {
    if (stage.value.at === 'putting') return
    const own = ++turn.current
    // At once, and not when it has been read: a passphrase typed meanwhile would be for the file before, or be lost.
    picked.value = undefined
    stage.value = { at: 'picking' }
    const bytes = await bytesOf(file)
    if (own !== turn.current) return
    const looks = bytes === 'unreadable' ? bytes : looksLikeAge(bytes)
    picked.value = looks === 'yes' && bytes !== 'unreadable' ? bytes : undefined
    stage.value = looks === 'yes' ? { at: 'asking', passphrase: '' } : { at: 'picking', refused: looks }
  }
  const open = async (passphrase: string) => {
    if (picked.value === undefined) return
    const own = turn.current
    stage.value = { at: 'opening' }
    const read = await readBackup(picked.value, passphrase, ports)
    if (own !== turn.current) return
    if (typeof read === 'string') {
      stage.value = { at: 'asking', passphrase, refused: read }
      return
    }
    opened.value = read
    const made = { at: instant(read.made), zone: app.bide.now.value.zone }
    stage.value = { at: 'opened', entries: read.entries.length, made }
  }
  const put = async () => {
    if (opened.value === undefined) return
    const { entries, made } = opened.value
    stage.value = { at: 'putting' }
    const earlier = app.bide.state.value.backups.made ?? 0
    const merged = await app.vault.merge(entries)
    if (merged === 'no-room') {
      stage.value = { at: 'picking', refused: merged }
      return
    }
    // A file that was just put back is a backup: nobody is to be told that there is none.
    if (made > earlier)
      await record(app, happened('backup-made', nowHere(), { made: instant(made), entries: entries.length }))
    stage.value = { at: 'done', added: merged.added }
  }
  return (
    <Restore
      stage={stage.value}
      now={app.bide.now.value}
      onPick={(file) => void pick(file)}
      onPassphrase={(passphrase) => {
        stage.value = { at: 'asking', passphrase }
      }}
      onOpen={() => {
        if (stage.value.at === 'asking') void open(stage.value.passphrase)
      }}
      onPut={() => void put()}
      onNotNow={() => app.router.go({ at: 'backup' })}
      onToday={() => app.router.go({ at: 'today' })}
      onBack={() => app.router.go({ at: 'backup' })}
      onHide={app.hide}
    />
  )
}
