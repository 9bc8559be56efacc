import { signInPage } from '@/tests/sites/client/sign-in';

signInPage({ className: 'login', title: 'Log in to Instagram', button: 'Log in' });
