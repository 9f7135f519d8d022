import { closeAll } from './harness';

after(closeAll);
