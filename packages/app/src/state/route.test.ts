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
