import { signInPage } from '@/tests/sites/client/sign-in';
import { say } from '@/tests/sites/client/shore';

signInPage({
  className: 'login-box-container',
  title: say('登录创作服务平台', 'Log in to the creator centre'),
  button: say('登 录', 'Log in'),
});
