import { signInPage } from '@/tests/sites/client/sign-in';

signInPage({ className: 'douyin-login-k3', title: '扫码登录', button: '手机号登录' });
