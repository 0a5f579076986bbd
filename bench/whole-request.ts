// As the command does: compiled code is kept between runs, and the work is loaded after that is arranged.
import module from 'node:module';

module.enableCompileCache?.();
await import('./whole-request-work.ts');
