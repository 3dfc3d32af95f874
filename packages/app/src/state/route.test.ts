import { expect, test } from 'vitest'
import { newRouter, routeOf } from './route.ts'

test('[A42] an address is replaced, never added, and says nothing of which hold it is', () => {
  const said: string[] = []
  const router = newRouter({ at: 'today' }, (path) => said.push(path))
  router.go({ at: 'reread', hold: 'h-secret' })
  router.go({ at: 'record' })
  expect(said).toEqual(['/re-read', '/record'])
})

test('[A42] an address that names no place, or one about a hold, is Today’s', () => {
  expect(routeOf('/re-read')).toEqual({ at: 'today' })
  expect(routeOf('/nowhere')).toEqual({ at: 'today' })
  expect(routeOf('/write')).toEqual({ at: 'write' })
  expect(routeOf('/hurts')).toEqual({ at: 'hurts' })
  expect(routeOf('/')).toEqual({ at: 'cold' })
})

test('[W4] a card has an address of its own; one that is no card’s is Today’s', () => {
  const said: string[] = []
  newRouter({ at: 'today' }, (path) => said.push(path)).go({ at: 'card', card: 'craving' })
  expect(said).toEqual(['/menu/guidance/craving'])
  expect(routeOf('/menu/guidance/craving')).toEqual({ at: 'card', card: 'craving' })
  expect(routeOf('/menu/guidance')).toEqual({ at: 'guidance' })
  expect(routeOf('/menu/guidance/no-such-card')).toEqual({ at: 'today' })
})
