import { chromium } from "@playwright/test";
import * as OTPAuth from "otpauth";
const base="http://localhost:4500";
const [,, email, password, secret, ...paths]=process.argv;
const b=await chromium.launch({executablePath:"/usr/bin/chromium-headless-shell",args:["--no-sandbox"]});
const c=await b.newContext({viewport:{width:1280,height:900}}); const p=await c.newPage();
await p.goto(base+"/staff/sign-in"); await p.fill('[name=email]',email); await p.fill('[name=password]',password); await p.keyboard.press("Enter"); await p.waitForURL("**/second-factor");
await p.fill('[name=code]',new OTPAuth.TOTP({secret:OTPAuth.Secret.fromBase32(secret)}).generate()); await p.keyboard.press("Enter"); await p.waitForURL("**/staff");
const names=[];
for(const path of paths){
  await p.goto(base+path); 
  if(path==="/staff"){ globalThis.first=await p.locator('a[href^="/staff/invitations/"]').evaluateAll(as=>as.map(a=>a.getAttribute('href')).filter(h=>/^\/staff\/invitations\/[0-9a-f-]{36}$/.test(h))); console.log(globalThis.first.slice(0,20)); }
  for(const [w,h] of [[1280,900],[390,844]]){ await p.setViewportSize({width:w,height:h}); const n=path.replace(/[^a-z0-9]+/gi,"_").slice(0,50)+"-"+w+".png"; await p.screenshot({path:"/tmp/w/shots/"+n,fullPage:true}); names.push(n);}
  await p.setViewportSize({width:1280,height:900});
}
console.log(names.join("\n")); await b.close();
