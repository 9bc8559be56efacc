import { signInPage } from '@/tests/sites/client/sign-in';

signInPage({ className: 'login-panel', title: 'Log in to TikTok', button: 'Log in' });
