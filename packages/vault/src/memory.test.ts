import { memoryStore } from './memory.ts'
import { storeContract } from './trial/store-contract.ts'

storeContract('memory', async () => memoryStore())
