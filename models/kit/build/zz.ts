import { bakeModel } from './bakeModel.js';
import { loadModel } from './loadModel.js';
import { levelsOfDetail } from './levelsOfDetail.js';
import { writeGlb } from './writeGlb.js';
import { validateGlb } from './validateGlb.js';
import { boundsOf, triangleCount } from './MeshData.js';
import { drawModel } from './drawModel.js';
import sharp from 'sharp';
const t=()=>process.cpuUsage().user/1000;
(async()=>{
let a=t();const m=bakeModel(await loadModel(process.argv[2]!),40);console.log('bake',t()-a);
a=t();const L=await levelsOfDetail(m.meshes);console.log('lod',t()-a);
for(const [i,l] of L.entries()){a=t();const {plain,packed}=await writeGlb({model:m,meshes:l});console.log(i,l.map(x=>x.name+' '+triangleCount(x.mesh)).join(),plain.length,packed.length,'write',t()-a,JSON.stringify(boundsOf(l.map(x=>x.mesh))));a=t();
try{await validateGlb('x.glb',plain);}catch(e){console.log(String(e))} try{await validateGlb('packed.glb',packed);}catch(e){console.log(String(e))}console.log('val',t()-a);
const p=drawModel({...m,meshes:l},{yawDeg:30,pitchDeg:18,width:640,height:480,margin:.05},2);await sharp(p.rgb,{raw:{width:640,height:480,channels:3}}).png().toFile(`artifacts/preview/lod${i}.png`);}
})();
