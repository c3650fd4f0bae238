<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>%1: this step failed. %2</source>
        <translation>%1：此步骤失败。%2</translation>
    </message>
    <message>
        <source>systemctl was content, but the service is as it was.</source>
        <translation>systemctl 报告成功，但服务状态没有变化。</translation>
    </message>
    <message>
        <source>The kernel does not keep it. Is the kernel older than 3.16?</source>
        <translation>内核没有保留该设置。内核是否早于 3.16？</translation>
    </message>
    <message>
        <source>modprobe was content, but the driver is not there. Does a blacklist or an &quot;install&quot; line in /etc/modprobe.d keep it away?</source>
        <translation>modprobe 报告成功，但驱动程序并未出现。/etc/modprobe.d 中是否有黑名单或“install”行阻止了它？</translation>
    </message>
    <message>
        <source>The owner is another one again; a udev rule may set it</source>
        <translation>所有者又变成了别的用户；可能是某条 udev 规则设置的</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>设备已不存在。</translation>
    </message>
    <message>
        <source>The driver %1 did not let go of the device.</source>
        <translation>驱动程序 %1 没有释放该设备。</translation>
    </message>
    <message>
        <source>The driver %1 has taken the device instead.</source>
        <translation>驱动程序 %1 抢先接管了该设备。</translation>
    </message>
    <message>
        <source>The device is without a driver now, because Linux %1 cannot bind vfio-pci on POWER (&quot;probe failed with error -22&quot; in the kernel&apos;s log). Boot Linux before 5.19, or 6.4 or newer.</source>
        <translation>该设备目前没有驱动程序，因为 Linux %1 在 POWER 上无法绑定 vfio-pci（内核日志中有“probe failed with error -22”）。请改用早于 5.19 的 Linux，或 6.4 及更新的版本启动。</translation>
    </message>
    <message>
        <source>The device is without a driver now; the end of &quot;dmesg&quot; may say why.</source>
        <translation>该设备目前没有驱动程序；“dmesg”的末尾可能会说明原因。</translation>
    </message>
    <message>
        <source>The group cannot leave the host while %1.</source>
        <translation>只要 %1，该组就无法脱离主机。</translation>
    </message>
    <message>
        <source>, and while </source>
        <translation>，并且 </translation>
    </message>
    <message>
        <source>The node of the group did not appear. Is /dev this machine&apos;s own, and is an IOMMU module of vfio loaded?</source>
        <translation>该组的设备节点没有出现。/dev 是否属于本机自身？是否已加载 vfio 的 IOMMU 模块？</translation>
    </message>
    <message>
        <source>The kernel does not call the group viable, and does not say why.</source>
        <translation>内核认为该组不可用（not viable），但没有说明原因。</translation>
    </message>
    <message>
        <source>%1 is at its driver %2</source>
        <translation>%1 仍由其驱动程序 %2 控制</translation>
    </message>
</context>
<context>
    <name>AddressMap</name>
    <message>
        <source>the memory that can be plugged in</source>
        <translation>可热插的内存</translation>
    </message>
    <message>
        <source>the PIO window of vPHB %1</source>
        <translation>vPHB %1 的 PIO 窗口</translation>
    </message>
    <message>
        <source>the MMIO32 window of vPHB %1</source>
        <translation>vPHB %1 的 MMIO32 窗口</translation>
    </message>
    <message>
        <source>the MMIO64 window of vPHB %1</source>
        <translation>vPHB %1 的 MMIO64 窗口</translation>
    </message>
    <message>
        <source>the GPU RAM window of vPHB %1</source>
        <translation>vPHB %1 的 GPU RAM 窗口</translation>
    </message>
    <message>
        <source>the ATSD window of vPHB %1</source>
        <translation>vPHB %1 的 ATSD 窗口</translation>
    </message>
    <message>
        <source>the guest&apos;s memory</source>
        <translation>客户机内存</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>%1 unused</source>
        <translation>%1 未使用</translation>
    </message>
</context>
<context>
    <name>AddressPicture</name>
    <message>
        <source>Addresses of %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>This plan cannot be placed; the problems say why</source>
        <translation>此方案无法放置；原因见“问题”</translation>
    </message>
</context>
<context>
    <name>AddressRange</name>
    <message>
        <source>vPHB %1 · %2</source>
        <translation>vPHB %1 · %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory for hot-plugging</source>
        <translation>热插内存</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>GPU RAM</translation>
    </message>
    <message>
        <source>%1 · NUMA node %2</source>
        <translation>%1 · NUMA 节点 %2</translation>
    </message>
</context>
<context>
    <name>BindFacts</name>
    <message>
        <source>The kernel does not answer for %1: a driver is still at work there, or hangs. Try again in some minutes; if it is the same then, only a restart of the machine helps</source>
        <translation>内核对 %1 没有应答：那里的驱动仍在工作或已挂起。请过几分钟再试；如果仍然如此，只有重启机器才有用</translation>
    </message>
</context>
<context>
    <name>BindJournal</name>
    <message>
        <source>The record of bound devices is damaged, so nothing is changed: it says how each device was before. Look at it, put the devices back by hand, and remove it</source>
        <translation>已绑定设备的记录已损坏，因此未作任何更改：该记录保存着每个设备先前的状态。请查看该记录，手动将设备恢复原状，然后删除该记录</translation>
    </message>
    <message>
        <source>The record of bound devices cannot be written, most likely because its disk is full</source>
        <translation>无法写入已绑定设备的记录，很可能是因为其磁盘已满</translation>
    </message>
</context>
<context>
    <name>BindLock</name>
    <message>
        <source>The lock for bindings cannot be opened (%1)</source>
        <translation>无法打开绑定操作的锁（%1）</translation>
    </message>
    <message>
        <source>The lock for bindings cannot be taken</source>
        <translation>无法取得绑定操作的锁</translation>
    </message>
    <message>
        <source>Somebody else is changing bindings: %1. Try again when that is over</source>
        <translation>另有程序正在更改绑定：%1。请待其结束后重试</translation>
    </message>
    <message>
        <source>The lock for bindings cannot be written</source>
        <translation>无法写入绑定操作的锁</translation>
    </message>
    <message>
        <source>The lock for bindings cannot be kept from other users</source>
        <translation>无法阻止其他用户占用绑定锁</translation>
    </message>
</context>
<context>
    <name>BindPlan</name>
    <message>
        <source>Linux %1 cannot bind devices to vfio-pci on POWER (&quot;probe failed with error -22&quot;), unless its distributor has mended that. Linux before 5.19 and from 6.4 on can.</source>
        <translation>Linux %1 在 POWER 上无法将设备绑定到 vfio-pci（“probe failed with error -22”），除非发行商已修复此问题。早于 5.19 以及自 6.4 起的 Linux 可以。</translation>
    </message>
    <message>
        <source>The host has no such PCI device</source>
        <translation>主机上没有这个 PCI 设备</translation>
    </message>
    <message>
        <source>A PCI bridge cannot be handed to a virtual machine</source>
        <translation>PCI 桥不能交给虚拟机</translation>
    </message>
    <message>
        <source>The device has no IOMMU group, so it cannot be handed to a virtual machine; is the IOMMU switched on?</source>
        <translation>该设备没有 IOMMU 组，因此不能交给虚拟机；IOMMU 是否已启用？</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual function(s) of it vanish with its driver</source>
        <translation>
            <numerusform>它的 %n 个虚拟功能会随其驱动程序一同消失</numerusform>
        </translation>
    </message>
    <message>
        <source>The host uses %1: %2.</source>
        <translation>主机正在使用 %1：%2。</translation>
    </message>
    <message>
        <source>The host uses %1, which is not in the plan but in the IOMMU group of a device that is: %2.</source>
        <translation>主机正在使用 %1：%2。它不在方案中，但与方案中的某个设备同属一个 IOMMU 组。</translation>
    </message>
    <message>
        <source>It is taken all the same, as asked for.</source>
        <translation>按照要求，仍会将其取走。</translation>
    </message>
    <message>
        <source>To take it in spite of that: --despite-use %1.</source>
        <translation>若仍要取走它：--despite-use %1。</translation>
    </message>
</context>
<context>
    <name>BindStep</name>
    <message>
        <source>Load the kernel module %1</source>
        <translation>加载内核模块 %1</translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation>停止服务 %1</translation>
    </message>
    <message>
        <source>Start the service %1 again</source>
        <translation>再次启动服务 %1</translation>
    </message>
    <message>
        <source>Let every driver take %1 again</source>
        <translation>重新允许任何驱动程序接管 %1</translation>
    </message>
    <message>
        <source>Keep %1 for the driver %2</source>
        <translation>将 %1 保留给驱动程序 %2</translation>
    </message>
    <message>
        <source>Take %1 from its driver %2</source>
        <translation>将 %1 从其驱动程序 %2 解绑</translation>
    </message>
    <message>
        <source>Hand %1 to %2</source>
        <translation>将 %1 交给 %2</translation>
    </message>
    <message>
        <source>Give %1 back to its driver %2</source>
        <translation>将 %1 交还给其驱动程序 %2</translation>
    </message>
    <message>
        <source>Make sure that all of IOMMU group %1 has left the host</source>
        <translation>确认 IOMMU 组 %1 已全部脱离主机</translation>
    </message>
    <message>
        <source>Let the user with the number %1 use IOMMU group %2</source>
        <translation>允许 UID 为 %1 的用户使用 IOMMU 组 %2</translation>
    </message>
    <message>
        <source>the NVLink bridge %1</source>
        <translation>NVLink 桥 %1</translation>
    </message>
</context>
<context>
    <name>BindTransaction</name>
    <message>
        <source>The host has changed since the preview, and other steps would be needed now. Nothing was done; look at the preview again</source>
        <translation>预览之后主机发生了变化，现在需要执行不同的步骤。未执行任何操作；请重新查看预览</translation>
    </message>
    <message>
        <source>The host still uses devices after %1 was stopped. %2</source>
        <translation>停止 %1 之后，主机仍在使用设备。%2</translation>
    </message>
    <message>
        <source>Everything that had been done was put back.</source>
        <translation>已执行的操作均已还原。</translation>
    </message>
    <message>
        <source>Not everything could be put back: %1 What is left is remembered; try &quot;redbudctl unbind&quot; when the cause is gone.</source>
        <translation>未能全部还原：%1 剩余部分已记录在案；请在原因消除后运行“redbudctl unbind”。</translation>
    </message>
    <message>
        <source>The record of an earlier start of this machine is dropped; its devices came up at other drivers.</source>
        <translation>本机先前一次启动的记录已丢弃；其设备启动时使用了其他驱动。</translation>
    </message>
    <message>
        <source>A program has IOMMU group %1 open, most likely a virtual machine of another user. It can be given to somebody else when that has ended; nothing was done</source>
        <translation>有程序打开了 IOMMU 组 %1，很可能是另一用户的虚拟机。待其结束后才能交给他人；未做任何更改</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>未做任何更改：%1</translation>
    </message>
    <message>
        <source>%1 is as before, but the kernel may still do what it was asked for.</source>
        <translation>%1 与之前相同，但内核仍可能执行所请求的操作。</translation>
    </message>
</context>
<context>
    <name>BlockDeviceUses</name>
    <message>
        <source>%1 is mounted at %2</source>
        <translation>%1 挂载于 %2</translation>
    </message>
    <message>
        <source>%1 is swap space</source>
        <translation>%1 是交换空间</translation>
    </message>
    <message>
        <source>%1 is a part of %2</source>
        <translation>%1 是 %2 的一部分</translation>
    </message>
</context>
<context>
    <name>BlockUses</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 以及另外 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>mounted at %1</source>
        <translation>挂载于 %1</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>part of bcache</source>
        <translation>属于 bcache</translation>
    </message>
    <message>
        <source>part of a ZFS pool</source>
        <translation>属于某个 ZFS 存储池</translation>
    </message>
    <message>
        <source>active volume %1</source>
        <translation>活动卷 %1</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1（经由 %2）</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>a loop device</source>
        <translation>回环设备</translation>
    </message>
    <message>
        <source>multipath</source>
        <translation>多路径</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>加密层</translation>
    </message>
    <message>
        <source>the device mapper</source>
        <translation>device mapper</translation>
    </message>
</context>
<context>
    <name>DeviceDetails</name>
    <message>
        <source>%1 GT/s per lane, %2 lanes</source>
        <translation>每通道 %1 GT/s，%2 条通道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Vendor and device</source>
        <translation>厂商和设备</translation>
    </message>
    <message>
        <source>Vendor and device of the card</source>
        <translation>卡的厂商和设备</translation>
    </message>
    <message>
        <source>Class, revision</source>
        <translation>类别、修订版</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>GPU memory on the host</source>
        <translation>主机上的 GPU 内存</translation>
    </message>
    <message>
        <source>%1, %2, NUMA node %3%4</source>
        <translation>%1，%2，NUMA 节点 %3%4</translation>
    </message>
    <message>
        <source>, online as the host&apos;s memory</source>
        <translation>，已作为主机内存联机</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink 桥</translation>
    </message>
    <message>
        <source>NVLink to another GPU</source>
        <translation>到另一 GPU 的 NVLink</translation>
    </message>
    <message>
        <source>%1, %2 links</source>
        <translation>%1，%2 条链路</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1 Gbit/s per lane</source>
        <translation>每通道 %1 Gbit/s</translation>
    </message>
    <message>
        <source>ATSD register</source>
        <translation>ATSD 寄存器</translation>
    </message>
    <message>
        <source>none: QEMU aborts with it</source>
        <translation>无：QEMU 会因此中止</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>有一个</translation>
    </message>
    <message>
        <source>Target address (tgt)</source>
        <translation>目标地址 (tgt)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>Processors beside it</source>
        <translation>邻近的处理器</translation>
    </message>
    <message>
        <source>Used by the host</source>
        <translation>主机正在使用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>上游设备</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>在方案中</translation>
    </message>
    <message>
        <source>vPHB %1, slot %2</source>
        <translation>vPHB %1，插槽 %2</translation>
    </message>
    <message>
        <source>GPU memory in the guest</source>
        <translation>客户机中的 GPU 内存</translation>
    </message>
    <message>
        <source>%1, %2, NUMA node %3</source>
        <translation>%1，%2，NUMA 节点 %3</translation>
    </message>
    <message>
        <source>ATSD register in the guest</source>
        <translation>客户机中的 ATSD 寄存器</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 位</translation>
    </message>
    <message>
        <source>prefetchable</source>
        <translation>可预取</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>BAR %1</source>
        <translation>BAR %1</translation>
    </message>
    <message>
        <source>PCI Express link</source>
        <translation>PCI Express 链路</translation>
    </message>
    <message>
        <source>It can do</source>
        <translation>最高支持</translation>
    </message>
    <message>
        <source>Ways to reset it</source>
        <translation>复位方式</translation>
    </message>
    <message>
        <source>Virtual function of</source>
        <translation>所属物理功能</translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation>虚拟功能</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>the host does not have this device</source>
        <translation>主机没有此设备</translation>
    </message>
</context>
<context>
    <name>DeviceEdits</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 with its bridge</source>
        <translation>%1 及其桥</translation>
    </message>
    <message>
        <source>%1 with %2 bridges</source>
        <translation>%1 及 %2 个桥</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 个设备</translation>
    </message>
    <message>
        <source>Move %1 to vPHB %2</source>
        <translation>将 %1 移动到 vPHB %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>DeviceRestorer</name>
    <message>
        <source>%1 is gone, so there is nothing to put back.</source>
        <translation>%1 已不存在，因此无需恢复。</translation>
    </message>
    <message>
        <source>At %1 there is other hardware now, which is left alone.</source>
        <translation>%1 处现在是别的硬件，不对其作任何更改。</translation>
    </message>
    <message>
        <source>%1 is in use: a program has IOMMU group %2 open, most likely a virtual machine; end it first.</source>
        <translation>%1 正在使用：有程序打开了 IOMMU 组 %2，很可能是某个虚拟机；请先将其结束。</translation>
    </message>
    <message>
        <source>The driver %1 of %2 is not loaded any more; load it, then try again.</source>
        <translation>%2 的驱动程序 %1 已不再加载；请加载后重试。</translation>
    </message>
    <message>
        <source>IOMMU group %1 stays with its user: a program has it open, most likely a virtual machine; end it first.</source>
        <translation>IOMMU 组 %1 仍归其用户：有程序打开了它，很可能是虚拟机；请先将其结束。</translation>
    </message>
</context>
<context>
    <name>DeviceTree</name>
    <message>
        <source>The device tree is nested too deeply</source>
        <translation>设备树嵌套过深</translation>
    </message>
    <message>
        <source>The device tree is damaged</source>
        <translation>设备树已损坏</translation>
    </message>
    <message>
        <source>The device tree is larger than 16 MiB</source>
        <translation>设备树大于 16 MiB</translation>
    </message>
    <message>
        <source>This is not a flattened device tree, or damaged</source>
        <translation>这不是扁平设备树，或已损坏</translation>
    </message>
    <message>
        <source>The device tree has a node without a proper name</source>
        <translation>设备树中有一个节点没有合法的名称</translation>
    </message>
    <message>
        <source>The device tree has a property without a proper name</source>
        <translation>设备树中有一个属性没有合法的名称</translation>
    </message>
</context>
<context>
    <name>DeviceUses</name>
    <message>
        <source>and for more reasons</source>
        <translation>以及更多原因</translation>
    </message>
</context>
<context>
    <name>DropPreview</name>
    <message>
        <source>It is there already.</source>
        <translation>它已在那里。</translation>
    </message>
    <message>
        <source>No new problems.</source>
        <translation>没有新问题。</translation>
    </message>
    <message>
        <source>Settles a problem.</source>
        <translation>可解决 1 个问题。</translation>
    </message>
    <message>
        <source>Settles %1 problems.</source>
        <translation>可解决 %1 个问题。</translation>
    </message>
    <message>
        <source>And another problem.</source>
        <translation>另外还有 1 个问题。</translation>
    </message>
    <message>
        <source>And %1 more problems.</source>
        <translation>另外还有 %1 个问题。</translation>
    </message>
    <message>
        <source>This stays with the host</source>
        <translation>它留给主机</translation>
    </message>
    <message>
        <source>Bridges of the host&apos;s own PCI tree cannot be given away.</source>
        <translation>主机自身 PCI 树中的桥不能交出。</translation>
    </message>
    <message>
        <source>Leave %1 with the host</source>
        <translation>将 %1 留给主机</translation>
    </message>
    <message>
        <source>It is not in the plan.</source>
        <translation>它不在方案中。</translation>
    </message>
    <message>
        <source>Give %1 back to the host</source>
        <translation>将 %1 交还给主机</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Launch script</source>
        <translation>启动脚本</translation>
    </message>
    <message>
        <source>a shell script that checks, binds, runs QEMU and gives the devices back</source>
        <translation>一个 shell 脚本：检查、绑定、运行 QEMU，最后归还设备</translation>
    </message>
    <message>
        <source>libvirt domain</source>
        <translation>libvirt 域</translation>
    </message>
    <message>
        <source>a domain for virsh define</source>
        <translation>供 virsh define 使用的域</translation>
    </message>
    <message>
        <source>Device tree source</source>
        <translation>设备树源码</translation>
    </message>
    <message>
        <source>the predicted tree of the guest, to be read</source>
        <translation>预测的客户机设备树，便于阅读</translation>
    </message>
    <message>
        <source>Flattened device tree</source>
        <translation>扁平设备树</translation>
    </message>
    <message>
        <source>the same for programs</source>
        <translation>同样的内容，供程序使用</translation>
    </message>
    <message>
        <source>JSON report</source>
        <translation>JSON 报告</translation>
    </message>
    <message>
        <source>host, plan, problems, addresses and command line in one document</source>
        <translation>主机、方案、问题、地址和命令行合为一个文档</translation>
    </message>
    <message>
        <source>Report for a ticket</source>
        <translation>工单报告</translation>
    </message>
    <message>
        <source>the same to be read, in Markdown</source>
        <translation>同样的内容，Markdown 格式，便于阅读</translation>
    </message>
    <message>
        <source>OpenStack Nova settings</source>
        <translation>OpenStack Nova 设置</translation>
    </message>
    <message>
        <source>the devices for Nova&apos;s configuration</source>
        <translation>用于 Nova 配置的设备</translation>
    </message>
    <message>
        <source>KubeVirt settings</source>
        <translation>KubeVirt 设置</translation>
    </message>
    <message>
        <source>the devices for KubeVirt&apos;s configuration</source>
        <translation>用于 KubeVirt 配置的设备</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>no IOMMU group</source>
        <translation>无 IOMMU 组</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>groups %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>IBM Power System AC922 (%1)</source>
        <translation>IBM Power System AC922 (%1)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>no GPUs</source>
        <translation>无 GPU</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 个 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 个 GPU</translation>
    </message>
    <message>
        <source>%1 NVLink bridges</source>
        <translation>%1 个 NVLink 桥</translation>
    </message>
    <message>
        <source>✓ NVLink2 passthrough available</source>
        <translation>✓ NVLink2 直通可用</translation>
    </message>
    <message>
        <source>✗ no NVLink2 passthrough</source>
        <translation>✗ 无 NVLink2 直通</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>CPU 插槽 %1</translation>
    </message>
    <message>
        <source>Any socket</source>
        <translation>任意 CPU 插槽</translation>
    </message>
    <message>
        <source>NUMA node unknown</source>
        <translation>NUMA 节点未知</translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>NUMA 节点 %1</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>POWER9 chip %1</source>
        <translation>POWER9 芯片 %1</translation>
    </message>
    <message>
        <source>Processor %1</source>
        <translation>处理器 %1</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 条链路</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条链路</translation>
    </message>
    <message>
        <source>%1 Gbit/s per lane</source>
        <translation>每通道 %1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 ATSD</source>
        <translation>%1 个 ATSD</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink 桥</translation>
    </message>
    <message>
        <source>PCI bridge</source>
        <translation>PCI 桥</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>链路 %1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>无驱动程序</translation>
    </message>
    <message>
        <source>%1
The host does not have this device.</source>
        <translation>%1
主机没有此设备。</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>驱动程序 %1</translation>
    </message>
    <message>
        <source>target address %1</source>
        <translation>目标地址 %1</translation>
    </message>
    <message>
        <source>GPU memory at %1, NUMA node %2</source>
        <translation>GPU 内存位于 %1，NUMA 节点 %2</translation>
    </message>
    <message>
        <source>has an ATSD register</source>
        <translation>有 ATSD 寄存器</translation>
    </message>
    <message>
        <source>no ATSD register</source>
        <translation>无 ATSD 寄存器</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>正在使用：%1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>不在方案中</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation>规划在 %1 上</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>已规划 %1 / %2</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Virtual machine “%1”</source>
        <translation>虚拟机“%1”</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 个 vCPU</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1 个 vCPU</translation>
    </message>
    <message>
        <source>1 vPHB</source>
        <translation>1 个 vPHB</translation>
    </message>
    <message>
        <source>%1 vPHBs</source>
        <translation>%1 个 vPHB</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 个设备</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 个设备</translation>
    </message>
    <message>
        <source>vPHB 0 (default)</source>
        <translation>vPHB 0（默认）</translation>
    </message>
    <message>
        <source>one group: %1</source>
        <translation>同一组：%1</translation>
    </message>
    <message>
        <source>NVLink2 off</source>
        <translation>NVLink2 关闭</translation>
    </message>
    <message>
        <source>ATSD %1 of %2</source>
        <translation>ATSD %1 / %2</translation>
    </message>
    <message>
        <source>GPU RAM %1 of %2</source>
        <translation>GPU RAM %1 / %2</translation>
    </message>
    <message>
        <source>MMIO64 %1</source>
        <translation>MMIO64 %1</translation>
    </message>
    <message>
        <source>MMIO32 %1</source>
        <translation>MMIO32 %1</translation>
    </message>
    <message>
        <source>ATSD %1</source>
        <translation>ATSD %1</translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation>%1，不在此主机上</translation>
    </message>
    <message>
        <source>NVLink bridge %1 without its GPU</source>
        <translation>NVLink 桥 %1，缺少其 GPU</translation>
    </message>
    <message>
        <source>RAM %1 · %2 · guest NUMA node %3</source>
        <translation>RAM %1 · %2 · 客户机 NUMA 节点 %3</translation>
    </message>
    <message>
        <source>plain PCI, no NVLink2</source>
        <translation>普通 PCI，无 NVLink2</translation>
    </message>
    <message>
        <source>%1 and %2: %3 NVLinks between them</source>
        <translation>%1 与 %2：之间有 %3 条 NVLink</translation>
    </message>
    <message>
        <source>? NVLink2 passthrough unknown</source>
        <translation>? NVLink2 直通情况未知</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 必须为对象</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text that is not empty and has no control characters</source>
        <translation>非空且不含控制字符的文本</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a size as text, such as &quot;384G&quot;</source>
        <translation>以文本表示的大小，例如 &quot;384G&quot;</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1 的值</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty and has no control characters</source>
        <translation>%1 必须为非空且不含控制字符的文本</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2, each once</source>
        <translation>由 %1 到 %2 之间的整数组成且各不重复的列表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 必须为：%2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>This is a directory, not a file</source>
        <translation>这是目录，不是文件</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>无法读取该文件（%1）</translation>
    </message>
    <message>
        <source>Reading stopped (%1)</source>
        <translation>读取中断（%1）</translation>
    </message>
    <message>
        <source>The file is larger than it can be</source>
        <translation>该文件超出允许的大小</translation>
    </message>
    <message>
        <source>The file cannot be written, and is as it was (%1)</source>
        <translation>无法写入文件，文件保持原样（%1）</translation>
    </message>
    <message>
        <source>It cannot be written (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>This is a disk, not a file</source>
        <translation>这是磁盘，不是文件</translation>
    </message>
</context>
<context>
    <name>GroupItem</name>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU 组 %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>There is no prediction: %1</source>
        <translation>没有预测：%1</translation>
    </message>
    <message>
        <source>The guest tree differs from the prediction in %1 places</source>
        <translation>客户机设备树与预测有 %1 处差异</translation>
    </message>
    <message>
        <source>QEMU lost values of NVLink devices. QEMU 7.1 and newer read them from memory that they have freed (use after free), so NVLink2 may be there or not from one start to the next. The keep-alive prevents it.</source>
        <translation>QEMU 丢失了 NVLink 设备的值。QEMU 7.1 及更新版本会从已释放的内存中读取这些值（释放后使用），因此每次启动后 NVLink2 可能有也可能没有。保活可以避免这种情况。</translation>
    </message>
    <message>
        <source>%1 has no NVLink2 in the guest</source>
        <translation>%1 在客户机中没有 NVLink2</translation>
    </message>
    <message>
        <source>vPHB %1 offers %2 ATSD registers for %3 links</source>
        <translation>vPHB %1 为 %3 条链路提供了 %2 个 ATSD 寄存器</translation>
    </message>
    <message>
        <source>The guest tree differs from the prediction in one place</source>
        <translation>客户机设备树与预测有 1 处差异</translation>
    </message>
</context>
<context>
    <name>HelperClient</name>
    <message>
        <source>The helper cannot be started</source>
        <translation>无法启动辅助程序</translation>
    </message>
    <message>
        <source>The helper was ended from outside. &quot;redbudctl status&quot; tells what it had done, &quot;redbudctl unbind&quot; puts it back</source>
        <translation>辅助程序被外部终止。“redbudctl status”会说明它已做了什么，“redbudctl unbind”可将其还原</translation>
    </message>
    <message>
        <source>The question for a password was dismissed</source>
        <translation>密码询问已被取消</translation>
    </message>
    <message>
        <source>You are not allowed to bind devices. Ask an administrator, or use sudo where no authentication agent runs</source>
        <translation>您无权绑定设备。请联系管理员；在没有身份验证代理运行的环境中，请使用 sudo</translation>
    </message>
    <message>
        <source>The helper ended without a result. %1</source>
        <translation>辅助程序结束时没有给出结果。%1</translation>
    </message>
    <message>
        <source>The helper is not installed</source>
        <translation>未安装辅助程序</translation>
    </message>
    <message>
        <source>Binding needs root, and pkexec is not installed: run it with sudo, or install the package pkexec</source>
        <translation>绑定需要 root 权限，而 pkexec 未安装：请用 sudo 运行，或安装软件包 pkexec</translation>
    </message>
</context>
<context>
    <name>HelperRequest</name>
    <message>
        <source>There are too many words</source>
        <translation>参数过多</translation>
    </message>
    <message>
        <source>A word is too long</source>
        <translation>有参数过长</translation>
    </message>
    <message>
        <source>A word has characters that none can have</source>
        <translation>有参数包含不允许的字符</translation>
    </message>
    <message>
        <source>The first word is none of the verbs</source>
        <translation>第一个参数不是任何已知的操作动词</translation>
    </message>
    <message>
        <source>This module is not one that Redbud loads</source>
        <translation>该模块不在 Redbud 会加载的模块之列</translation>
    </message>
    <message>
        <source>This is no process of a user</source>
        <translation>这不是用户的进程</translation>
    </message>
    <message>
        <source>The words after the verb are not what it takes</source>
        <translation>操作动词之后的参数不符合其要求</translation>
    </message>
    <message>
        <source>This option is not known here</source>
        <translation>此处没有这个选项</translation>
    </message>
    <message>
        <source>No device is named</source>
        <translation>未指定任何设备</translation>
    </message>
</context>
<context>
    <name>HelperService</name>
    <message>
        <source>Only root may bind for another user</source>
        <translation>只有 root 才能为其他用户绑定</translation>
    </message>
    <message>
        <source>The host uses devices that would be taken, so nothing was done</source>
        <translation>主机正在使用将被取走的设备，因此未执行任何操作</translation>
    </message>
    <message>
        <source>The devices are bound, but will not be after a restart: %1</source>
        <translation>设备已绑定，但重启后将不再绑定：%1</translation>
    </message>
    <message>
        <source>Everything was bound already</source>
        <translation>所有设备原本就已绑定</translation>
    </message>
    <message>
        <source>All devices are bound</source>
        <translation>所有设备均已绑定</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) put back</source>
        <translation>
            <numerusform>已恢复 %n 个设备</numerusform>
        </translation>
    </message>
    <message>
        <source>IOMMU group %1 was not bound by Redbud</source>
        <translation>IOMMU 组 %1 不是由 Redbud 绑定的</translation>
    </message>
    <message>
        <source>Wait for another one who is changing bindings: %1</source>
        <translation>等待另一个正在更改绑定的进程：%1</translation>
    </message>
    <message>
        <source>After a restart devices are bound again, as was asked for; &quot;redbudctl unbind --persistent&quot; ends that.</source>
        <translation>重启后会按要求再次绑定设备；“redbudctl unbind --persistent”可取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) were put back.</source>
        <translation>
            <numerusform>另有 %n 个设备已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will no longer be bound after a restart.</source>
        <translation>
            <numerusform>重启后将不再绑定 %n 个设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still at vfio-pci, because Redbud has no record of the drivers that they had before: %1. A restart of the machine brings them back.</source>
        <translation>仍由 vfio-pci 驱动，因为 Redbud 没有它们先前驱动的记录：%1。重启机器可将其恢复。</translation>
    </message>
    <message>
        <source>A program of another user has IOMMU group %1 open, most likely a virtual machine</source>
        <translation>另一用户的程序打开了 IOMMU 组 %1，很可能是虚拟机</translation>
    </message>
</context>
<context>
    <name>HostSource</name>
    <message>
        <source>There is no such sample; the samples are: %1</source>
        <translation>没有这个示例；可用的示例有：%1</translation>
    </message>
    <message>
        <source>There is no such host: it is &quot;live&quot;, &quot;sample:NAME&quot;, a directory with sys/ and proc/, or a snapshot file</source>
        <translation>没有这个主机：主机可以是“live”、“sample:NAME”、含有 sys/ 和 proc/ 的目录，或快照文件</translation>
    </message>
    <message>
        <source>A host is a directory or a regular file</source>
        <translation>主机必须是目录或普通文件</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>Processes of other users cannot be looked at, so a GPU may be in use without a mark; scan as root to know</source>
        <translation>无法查看其他用户的进程，因此 GPU 可能正在使用却没有标记；如需确知，请以 root 身份扫描</translation>
    </message>
    <message>
        <source>display of the console</source>
        <translation>控制台的显示设备</translation>
    </message>
    <message>
        <source>its memory is online as NUMA node %1</source>
        <translation>其内存已作为 NUMA 节点 %1 联机</translation>
    </message>
</context>
<context>
    <name>KubevirtDevices</name>
    <message>
        <source>KubeVirt gives any device of a kind: it does not keep a GPU with its NVLink bridges, so a guest with fewer than all of them loses NVLink2</source>
        <translation>KubeVirt 只按种类分配设备：它不会让 GPU 与其 NVLink 桥保持在一起，因此没有得到全部设备的客户机会失去 NVLink2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the &amp;system</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LaunchScript</name>
    <message>
        <source>A NUL character cannot be handed to QEMU; remove it from the plan</source>
        <translation>NUL 字符无法传递给 QEMU；请将其从方案中删除</translation>
    </message>
    <message>
        <source>Redbud was built without the pattern of the script</source>
        <translation>构建 Redbud 时缺少脚本模板</translation>
    </message>
</context>
<context>
    <name>Libvirt</name>
    <message>
        <source>This is not a URI of libvirt&apos;s QEMU driver, as qemu:///system or qemu+ssh://HOST/system</source>
        <translation>这不是 libvirt 的 QEMU 驱动的 URI，例如 qemu:///system 或 qemu+ssh://主机/system</translation>
    </message>
    <message>
        <source>The connection to libvirt was lost: %1</source>
        <translation>与 libvirt 的连接已断开：%1</translation>
    </message>
    <message>
        <source>What Redbud keeps in this domain cannot be read</source>
        <translation>无法读取 Redbud 保存在此域中的内容</translation>
    </message>
    <message>
        <source>libvirt&apos;s library cannot be used</source>
        <translation>无法使用 libvirt 的库</translation>
    </message>
    <message>
        <source>libvirt&apos;s client library is not installed (Debian&apos;s package libvirt0)</source>
        <translation>未安装 libvirt 的客户端库（Debian 软件包 libvirt0）</translation>
    </message>
    <message>
        <source>This libvirt is too old</source>
        <translation>此 libvirt 版本过旧</translation>
    </message>
    <message>
        <source>The launch was stopped</source>
        <translation>启动已停止</translation>
    </message>
    <message>
        <source>Giving the plan to libvirt</source>
        <translation>将方案交给 libvirt</translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation>正在与方案比较</translation>
    </message>
    <message>
        <source>Ending it, because it is not what was planned</source>
        <translation>与方案不符，正在结束虚拟机</translation>
    </message>
    <message>
        <source>Letting the guest run</source>
        <translation>正在让客户机开始运行</translation>
    </message>
    <message>
        <source>%1. It may stand paused there: `redbudctl stop` ends it</source>
        <translation>%1。它可能在那里处于暂停状态：`redbudctl stop` 可将其结束</translation>
    </message>
    <message>
        <source>QEMU ended before the guest ran: %1</source>
        <translation>QEMU 在客户机运行之前就已结束：%1</translation>
    </message>
    <message>
        <source>There is no running virtual machine of this name</source>
        <translation>没有使用此名称的正在运行的虚拟机</translation>
    </message>
    <message>
        <source>libvirt refused without a reason</source>
        <translation>libvirt 拒绝了请求，但未说明原因</translation>
    </message>
    <message>
        <source>libvirt %1.%2.%3 on %4 answers.</source>
        <translation>%4 上的 libvirt %1.%2.%3 有应答。</translation>
    </message>
    <message>
        <source>libvirt cannot run this machine: %1.</source>
        <translation>libvirt 无法运行此机器：%1。</translation>
    </message>
    <message>
        <source>libvirt can run %1 with %2.</source>
        <translation>libvirt 可以用 %2 运行 %1。</translation>
    </message>
    <message>
        <source>libvirt&apos;s machine has no device %1.</source>
        <translation>libvirt 所在的机器没有设备 %1。</translation>
    </message>
    <message>
        <source>%1 of libvirt&apos;s machine is another device than the plan is for.</source>
        <translation>libvirt 所在机器上的 %1 与方案所针对的设备不同。</translation>
    </message>
    <message>
        <source>The plan&apos;s devices are those of another machine. Name a snapshot of that with --host (redbudctl capture makes one).</source>
        <translation>方案中的设备属于另一台机器。请用 --host 指定该机器的快照（可用 redbudctl capture 生成）。</translation>
    </message>
    <message>
        <source>The libvirt of a user may not pass devices. Use the machine&apos;s (qemu:///system, qemu+ssh://HOST/system).</source>
        <translation>用户自己的 libvirt 不能直通设备。请使用机器的 libvirt（qemu:///system、qemu+ssh://主机/system）。</translation>
    </message>
    <message>
        <source>Nothing is known against the devices; libvirt binds them itself.</source>
        <translation>未发现设备有问题；libvirt 会自行绑定它们。</translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already</source>
        <translation>已有同名的虚拟机正在运行</translation>
    </message>
    <message>
        <source>A domain of this name is defined already</source>
        <translation>已定义同名的域</translation>
    </message>
    <message>
        <source>Stopped waiting; the virtual machine goes on</source>
        <translation>已停止等待；虚拟机继续运行</translation>
    </message>
    <message>
        <source>Redbud did not start this domain; virsh is for it</source>
        <translation>此域不是由 Redbud 启动的；请用 virsh 管理</translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off</source>
        <translation>正在请求客户机自行关机</translation>
    </message>
    <message>
        <source>Ending QEMU</source>
        <translation>正在结束 QEMU</translation>
    </message>
    <message>
        <source>QEMU does not listen; killing it</source>
        <translation>QEMU 没有响应，正在强制终止</translation>
    </message>
    <message>
        <source>The virtual machine has not ended in time</source>
        <translation>虚拟机未能及时结束</translation>
    </message>
    <message>
        <source>The connection to libvirt was lost; the virtual machine goes on, if its host does</source>
        <translation>与 libvirt 的连接已断开；只要其主机仍在运行，虚拟机就会继续运行</translation>
    </message>
    <message>
        <source>This virtual machine has not ended yet</source>
        <translation>此虚拟机尚未结束</translation>
    </message>
    <message>
        <source>A name of the plan or a path has characters, such as control characters, that XML has no place for, and libvirt takes nothing else; use another name or folder</source>
        <translation>方案中的名称或路径含有 XML 不允许的字符（例如控制字符），而 libvirt 只接受 XML；请使用其他名称或文件夹</translation>
    </message>
</context>
<context>
    <name>LibvirtDomain</name>
    <message>
        <source>The domain is called %1: in libvirt a name is not empty and has no &apos;/&apos;.</source>
        <translation>该域名为 %1：在 libvirt 中，名称不能为空，也不能含有“/”。</translation>
    </message>
    <message>
        <source>The plan has vPHB %1 twice; libvirt refuses that.</source>
        <translation>方案中 vPHB %1 出现了两次；libvirt 会拒绝。</translation>
    </message>
    <message>
        <source>libvirt knows vPHBs up to %1 only and refuses vPHB %2.</source>
        <translation>libvirt 只支持到 vPHB %1，会拒绝 vPHB %2。</translation>
    </message>
    <message>
        <source>Cards of the plan are on vPHB %1, which it does not have; libvirt puts them elsewhere or refuses them.</source>
        <translation>方案中有卡位于 vPHB %1，但方案没有该 vPHB；libvirt 会把这些卡放到别处，或者拒绝它们。</translation>
    </message>
    <message>
        <source>libvirt leaves slot 0 of a PCI bus empty. What the plan has there is at a free slot for libvirt, and QEMU puts it into slot 0 (qemu:override).</source>
        <translation>libvirt 会空出 PCI 总线的插槽 0。方案中位于该处的设备，在 libvirt 看来位于一个空闲插槽，再由 QEMU 放入插槽 0（qemu:override）。</translation>
    </message>
    <message>
        <source>vPHB %1 has all 32 slots in use, but libvirt leaves slot 0 empty and refuses what is there. Move it to another vPHB.</source>
        <translation>vPHB %1 的 32 个插槽已全部占用，但 libvirt 会空出插槽 0，并拒绝位于该处的设备。请将其移到另一个 vPHB。</translation>
    </message>
    <message>
        <source>libvirt rounds memory up to whole %1; the plan has a size between.</source>
        <translation>libvirt 会将内存向上取整为 %1 的整数倍；方案中的大小不是其整数倍。</translation>
    </message>
    <message>
        <source>libvirt takes all huge pages from the host at the start.</source>
        <translation>libvirt 在启动时就向主机取用全部大页。</translation>
    </message>
    <message>
        <source>The guest has a NUMA node without memory, for which libvirt asks QEMU for memory of size 0; QEMU refuses that.</source>
        <translation>客户机有一个没有内存的 NUMA 节点，libvirt 会为其向 QEMU 请求大小为 0 的内存；QEMU 会拒绝。</translation>
    </message>
    <message>
        <source>libvirt takes one preferred NUMA node only and refuses more.</source>
        <translation>libvirt 只接受一个首选 NUMA 节点，多于一个会被拒绝。</translation>
    </message>
    <message>
        <source>libvirt keeps what the guest writes to a temporary disk in a file beside it (transient), until the guest ends.</source>
        <translation>对于临时磁盘，libvirt 会将客户机写入的内容保存在磁盘旁的一个文件中（transient），直到客户机结束。</translation>
    </message>
    <message>
        <source>A network card without a MAC address in the plan gets one from libvirt when the domain is defined.</source>
        <translation>方案中没有 MAC 地址的网卡，会在定义域时由 libvirt 分配一个。</translation>
    </message>
    <message>
        <source>libvirt takes the display&apos;s password from the domain only, so QEMU reads the file itself (qemu:commandline); let QEMU&apos;s user and AppArmor allow it, and expect no address of the display from libvirt.</source>
        <translation>libvirt 只从域中读取显示的密码，因此改由 QEMU 自行读取该文件（qemu:commandline）；请确保 QEMU 的用户和 AppArmor 允许读取，并且不要指望 libvirt 给出显示的地址。</translation>
    </message>
    <message>
        <source>The plan&apos;s swtpm has to run before the domain starts; libvirt starts none for it.</source>
        <translation>方案的 swtpm 必须在域启动之前运行；libvirt 不会为其启动 swtpm。</translation>
    </message>
    <message>
        <source>libvirt has no element for a spapr-rng, the plan&apos;s source of random numbers (qemu:commandline).</source>
        <translation>方案的随机数来源是 spapr-rng，libvirt 没有对应的元素（qemu:commandline）。</translation>
    </message>
    <message>
        <source>libvirt has no element for the firmware VOF (qemu:commandline).</source>
        <translation>libvirt 没有对应固件 VOF 的元素（qemu:commandline）。</translation>
    </message>
    <message>
        <source>QEMU gets the plan&apos;s extra arguments as they are (qemu:commandline).</source>
        <translation>方案的其他参数原样传给 QEMU（qemu:commandline）。</translation>
    </message>
    <message>
        <source>XML has no place for some characters of the plan or of a path; U+FFFD stands where they were. A file with such a name is not found.</source>
        <translation>方案或路径中的某些字符在 XML 中不允许出现；它们的位置以 U+FFFD 代替。具有此类名称的文件将无法找到。</translation>
    </message>
    <message>
        <source>libvirt takes a firmware by its path alone, and %1 is one of QEMU&apos;s own (qemu:commandline).</source>
        <translation>libvirt 只按路径接受固件，而 %1 是 QEMU 自带的固件（qemu:commandline）。</translation>
    </message>
</context>
<context>
    <name>LiveHostControl</name>
    <message>
        <source>The program is not installed</source>
        <translation>未安装该程序</translation>
    </message>
    <message>
        <source>It did not end within a minute</source>
        <translation>它在一分钟内没有结束</translation>
    </message>
    <message>
        <source>It failed without a word</source>
        <translation>它失败了，且没有任何输出</translation>
    </message>
    <message>
        <source>There is no sysfs, so nothing can be bound</source>
        <translation>没有 sysfs，因此无法绑定任何设备</translation>
    </message>
    <message>
        <source>Its owner cannot be changed (%1)</source>
        <translation>无法更改其所有者（%1）</translation>
    </message>
    <message>
        <source>It cannot be opened (%1)</source>
        <translation>无法打开（%1）</translation>
    </message>
    <message>
        <source>The kernel did not finish within %1 seconds; it may still do so</source>
        <translation>内核未能在 %1 秒内完成；之后仍有可能完成</translation>
    </message>
    <message>
        <source>The kernel refused it (%1)</source>
        <translation>内核拒绝了该操作（%1）</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>(no ATSD)</source>
        <translation>（无 ATSD）</translation>
    </message>
    <message>
        <source>It has no GPU that could be passed with NVLink.</source>
        <translation>它没有可以连同 NVLink 一起直通的 GPU。</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>NVLink bridges</source>
        <translation>NVLink 桥</translation>
    </message>
    <message>
        <source>Memory aperture</source>
        <translation>显存窗口</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>NVLink2 can be passed</source>
        <translation>可以直通 NVLink2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>%1 (sockets: %2, cores: %3, threads: %4)</source>
        <translation>%1（插槽：%2，核心：%3，线程：%4）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Host device</source>
        <translation>主机设备</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1，已豁免</translation>
    </message>
    <message>
        <source>waived because: </source>
        <translation>豁免原因：</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Guest address</source>
        <translation>客户机地址</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>GPU RAM of %1, NUMA node %2</source>
        <translation>%1 的 GPU 内存，NUMA 节点 %2</translation>
    </message>
    <message>
        <source>ATSD of %1</source>
        <translation>%1 的 ATSD</translation>
    </message>
    <message>
        <source>QEMU has to be able to lock %1 of memory.</source>
        <translation>QEMU 必须能够锁定 %1 内存。</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Command line of QEMU</source>
        <translation>QEMU 命令行</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>MemlockGrant</name>
    <message>
        <source>There is no such process</source>
        <translation>没有这个进程</translation>
    </message>
    <message>
        <source>This process belongs to another user</source>
        <translation>该进程属于其他用户</translation>
    </message>
    <message>
        <source>Its limit cannot be set</source>
        <translation>无法设置其上限</translation>
    </message>
</context>
<context>
    <name>NetworkUses</name>
    <message>
        <source>network interface %1 is up</source>
        <translation>网络接口 %1 处于启用状态</translation>
    </message>
    <message>
        <source>default route through %1</source>
        <translation>默认路由经由 %1</translation>
    </message>
</context>
<context>
    <name>NewVphbItem</name>
    <message>
        <source>Drop here for a new vPHB</source>
        <translation>拖放到此处以新建 vPHB</translation>
    </message>
</context>
<context>
    <name>NovaDevices</name>
    <message>
        <source>Nova takes devices one by one: it does not keep a GPU with its NVLink bridges, so a guest with fewer than all of them loses NVLink2</source>
        <translation>Nova 逐个分配设备：它不会让 GPU 与其 NVLink 桥保持在一起，因此没有得到全部设备的客户机会失去 NVLink2</translation>
    </message>
</context>
<context>
    <name>NumaScanner</name>
    <message>
        <source>The processors or the memory of NUMA node %1 cannot be read</source>
        <translation>无法读取 NUMA 节点 %1 的处理器或内存</translation>
    </message>
</context>
<context>
    <name>NvLinkScanner</name>
    <message>
        <source>it has no node in the device tree, so its GPU is unknown</source>
        <translation>它在设备树中没有节点，因此其 GPU 未知</translation>
    </message>
    <message>
        <source>its GPU is not among the PCI devices</source>
        <translation>其 GPU 不在 PCI 设备之中</translation>
    </message>
    <message>
        <source>the index of its link is unknown</source>
        <translation>其链路的索引未知</translation>
    </message>
    <message>
        <source>one of its NVLink bridges is not among the PCI devices</source>
        <translation>它的一个 NVLink 桥不在 PCI 设备之中</translation>
    </message>
    <message>
        <source>the device tree has no target address for it</source>
        <translation>设备树中没有它的目标地址</translation>
    </message>
    <message>
        <source>the device tree does not say where its memory is</source>
        <translation>设备树没有说明其内存的位置</translation>
    </message>
    <message>
        <source>NVLink of %1: %2</source>
        <translation>%1 的 NVLink：%2</translation>
    </message>
</context>
<context>
    <name>PciScanner</name>
    <message>
        <source>&quot;%1&quot; is not a PCI address</source>
        <translation>“%1”不是 PCI 地址</translation>
    </message>
    <message>
        <source>its vendor and device cannot be read, so it is left out</source>
        <translation>无法读取其厂商和设备，因此将其略去</translation>
    </message>
    <message>
        <source>PCI device %1: %2</source>
        <translation>PCI 设备 %1：%2</translation>
    </message>
    <message>
        <source>its class cannot be read, so its kind may be wrong</source>
        <translation>无法读取其类别，因此其类型可能有误</translation>
    </message>
    <message>
        <source>its IOMMU group is not a number</source>
        <translation>其 IOMMU 组不是数字</translation>
    </message>
    <message>
        <source>its NUMA node is not a number</source>
        <translation>其 NUMA 节点不是数字</translation>
    </message>
    <message>
        <source>its link into the device tree leads elsewhere</source>
        <translation>其指向设备树的链接指到了别处</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its resources make no sense</source>
        <translation>
            <numerusform>其资源中有 %n 行没有意义</numerusform>
        </translation>
    </message>
    <message>
        <source>its resources cannot be read, so the sizes of its BARs are unknown</source>
        <translation>无法读取其资源，因此其 BAR 的大小未知</translation>
    </message>
    <message>
        <source>its configuration space is larger than PCI allows</source>
        <translation>其配置空间大于 PCI 允许的大小</translation>
    </message>
    <message>
        <source>There are no PCI devices to see; a container may hide them, and some machines have none</source>
        <translation>看不到任何 PCI 设备；可能被容器隐藏，也有些机器本来就没有</translation>
    </message>
    <message numerus="yes">
        <source>Only root can read configuration space beyond its first 64 bytes, so the capabilities of %n device(s) are unknown and a rehearsal leaves them out</source>
        <translation>
            <numerusform>只有 root 才能读取配置空间前 64 字节之后的内容，因此 %n 个设备的能力未知，演练时会略去这些能力</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persistenced</name>
    <message>
        <source>Stop nvidia-persistenced, which takes the memory offline: Redbud does it with --stop-persistenced, and starts it again at unbind.</source>
        <translation>停止 nvidia-persistenced，由它使该内存脱机：Redbud 可用 --stop-persistenced 完成此操作，并在解绑时再次启动它。</translation>
    </message>
    <message>
        <source>End the programs that compute on the GPU, then take its memory offline: write &quot;offline&quot; to the file state of each memory block of its NUMA node, below /sys/devices/system/node, and look at /proc/driver/nvidia/gpus/*/numa_status.</source>
        <translation>结束在 GPU 上计算的程序，然后使其内存脱机：对 /sys/devices/system/node 之下其 NUMA 节点的每个内存块，向文件 state 写入“offline”，并查看 /proc/driver/nvidia/gpus/*/numa_status。</translation>
    </message>
    <message>
        <source>Where that fails because the kernel uses the memory, restart the machine with nvidia-persistenced disabled.</source>
        <translation>如果因内核正在使用该内存而失败，请禁用 nvidia-persistenced 并重启机器。</translation>
    </message>
</context>
<context>
    <name>PersistentBinding</name>
    <message>
        <source>This device is set to come up with the driver %1; remove that first, with &quot;driverctl unset-override&quot;</source>
        <translation>该设备已设置为启动时使用驱动程序 %1；请先用“driverctl unset-override”取消该设置</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>无法创建该文件夹</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>无法删除该文件</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>Pictures (*.svg *.png *.pdf);;SVG, for documents and further drawing (*.svg);;PNG, for mails and tickets (*.png);;PDF, for printing (*.pdf)</source>
        <translation>图片 (*.svg *.png *.pdf);;SVG，用于文档和再次编辑 (*.svg);;PNG，用于邮件和工单 (*.png);;PDF，用于打印 (*.pdf)</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture as a PNG; an SVG or a PDF needs less</source>
        <translation>内存不足以将此图片保存为 PNG；SVG 或 PDF 需要的内存更少</translation>
    </message>
</context>
<context>
    <name>PictureLegend</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink 桥</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>IOMMU group: goes to one vPHB as a whole</source>
        <translation>IOMMU 组：整组归入一个 vPHB</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Used by the host</source>
        <translation>主机正在使用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>vPHB</source>
        <translation>vPHB</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>The virtual PCI host bridge that it is on; it gets a free slot there</source>
        <translation>它所在的虚拟 PCI 主桥；它在那里得到一个空闲插槽</translation>
    </message>
    <message>
        <source>Where the guest finds it on the vPHB: device and function in hex</source>
        <translation>客户机在 vPHB 上找到它的位置：十六进制的设备和功能</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>This is not a pseries machine type; NVLink2 needs pseries-4.1 or newer</source>
        <translation>这不是 pseries 机器类型；NVLink2 需要 pseries-4.1 或更新的类型</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>The index of a vPHB must be between 0 and %1</source>
        <translation>vPHB 的索引必须在 0 到 %1 之间</translation>
    </message>
    <message>
        <source>QEMU refuses a 32-bit window of %1 beside a 64-bit window: it can be %2 at most</source>
        <translation>QEMU 不接受在 64 位窗口之外再有 %1 的 32 位窗口：最大只能为 %2</translation>
    </message>
</context>
<context>
    <name>PlanCopy</name>
    <message>
        <source>This is no copy of an unsaved plan</source>
        <translation>这不是未保存方案的副本</translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>All 32 slots of vPHB %1 are taken</source>
        <translation>vPHB %1 的 32 个插槽已全部占用</translation>
    </message>
    <message>
        <source>All targets of the SCSI controller of vPHB %1 are taken</source>
        <translation>vPHB %1 的 SCSI 控制器的目标号已全部占用</translation>
    </message>
    <message>
        <source>The plan has no such disk or network card</source>
        <translation>方案中没有这个磁盘或网卡</translation>
    </message>
    <message>
        <source>A SCSI controller has at most %1 disks</source>
        <translation>一个 SCSI 控制器最多有 %1 个磁盘</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a machine type</source>
        <translation>“%1”不是机器类型的名称</translation>
    </message>
    <message>
        <source>A machine has at least one socket, core and thread</source>
        <translation>一台机器至少要有一个 CPU 插槽、一个核心和一个线程</translation>
    </message>
    <message>
        <source>A machine cannot be without memory</source>
        <translation>机器不能没有内存</translation>
    </message>
    <message>
        <source>The size of a huge page is a power of two, such as 16M or 1G</source>
        <translation>大页的大小必须是 2 的幂，例如 16M 或 1G</translation>
    </message>
    <message>
        <source>The maximum of the memory is at least the memory at start</source>
        <translation>内存上限不得小于启动时的内存</translation>
    </message>
    <message>
        <source>The plan has no vPHB at position %1</source>
        <translation>方案中位置 %1 处没有 vPHB</translation>
    </message>
    <message>
        <source>The index of a vPHB cannot be negative, as %1 is</source>
        <translation>vPHB 的索引不能为负数，而 %1 为负数</translation>
    </message>
    <message>
        <source>The plan does not have this device</source>
        <translation>方案中没有此设备</translation>
    </message>
    <message>
        <source>A guest slot is from 00.0 to 1f.7</source>
        <translation>客户机插槽的范围是 00.0 到 1f.7</translation>
    </message>
    <message>
        <source>vPHB %1 does not have this device</source>
        <translation>vPHB %1 上没有此设备</translation>
    </message>
    <message>
        <source>A NUMA node cannot be negative, as %1 is</source>
        <translation>NUMA 节点不能为负数，而 %1 为负数</translation>
    </message>
    <message>
        <source>A name is not empty and has no control characters</source>
        <translation>名称不能为空，且不得含有控制字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule</source>
        <translation>“%1”不是规则</translation>
    </message>
    <message>
        <source>The reason must be one line of text without control characters</source>
        <translation>理由必须是一行不含控制字符的文本</translation>
    </message>
    <message>
        <source>A plan cannot hold this value</source>
        <translation>方案中不能保存此值</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>This is a folder, not a plan</source>
        <translation>这是文件夹，不是方案</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>Without this option QEMU adds devices of its own to the guest, which the plan does not have.</source>
        <translation>没有此选项时，QEMU 会自行为客户机添加设备，方案中没有这些设备。</translation>
    </message>
    <message>
        <source>Redbud has its own console and control of QEMU.</source>
        <translation>Redbud 有自己的控制台和对 QEMU 的控制方式。</translation>
    </message>
    <message>
        <source>The plan has no place for %1.</source>
        <translation>方案无法容纳 %1。</translation>
    </message>
    <message>
        <source>Nothing that the plan has uses it.</source>
        <translation>方案中没有任何内容使用它。</translation>
    </message>
    <message>
        <source>There is no command line of QEMU in it</source>
        <translation>其中没有 QEMU 命令行</translation>
    </message>
    <message>
        <source>It starts %1; a plan is for qemu-system-ppc64 alone</source>
        <translation>它启动的是 %1；方案仅适用于 qemu-system-ppc64</translation>
    </message>
    <message>
        <source>A shell would put something else here; it is taken as it stands.</source>
        <translation>Shell 会将此处替换为其他内容；这里按原样采用。</translation>
    </message>
    <message>
        <source>Its machine is %1; a plan is for pseries alone</source>
        <translation>其机器为 %1；方案仅适用于 pseries</translation>
    </message>
    <message>
        <source>In a plan random numbers come from /dev/urandom.</source>
        <translation>在方案中，随机数来自 /dev/urandom。</translation>
    </message>
    <message>
        <source>A plan&apos;s TPM is one that swtpm emulates behind a socket.</source>
        <translation>方案的 TPM 由 swtpm 在套接字后模拟。</translation>
    </message>
    <message>
        <source>Redbud has its own console.</source>
        <translation>Redbud 有自己的控制台。</translation>
    </message>
    <message>
        <source>A plan has no device of this kind.</source>
        <translation>方案中没有这类设备。</translation>
    </message>
    <message>
        <source>A vPHB has to have an index.</source>
        <translation>vPHB 必须有索引。</translation>
    </message>
    <message>
        <source>It names no PCI device of the host.</source>
        <translation>它没有指明主机的 PCI 设备。</translation>
    </message>
    <message>
        <source>Its network is not said; in the plan it is QEMU&apos;s user network.</source>
        <translation>没有说明其网络；在方案中使用 QEMU 的用户网络。</translation>
    </message>
    <message>
        <source>In a plan the helper is that of QEMU&apos;s installation.</source>
        <translation>在方案中，辅助程序是 QEMU 安装自带的那个。</translation>
    </message>
    <message>
        <source>A plan&apos;s tap is set up before the launch, not by a script.</source>
        <translation>方案的 tap 在启动之前设置好，而不是由脚本设置。</translation>
    </message>
    <message>
        <source>In the plan the card is at QEMU&apos;s user network.</source>
        <translation>在方案中，该网卡接入 QEMU 的用户网络。</translation>
    </message>
    <message>
        <source>This is not the name of a network interface.</source>
        <translation>这不是网络接口的名称。</translation>
    </message>
    <message>
        <source>This is no MAC address.</source>
        <translation>这不是 MAC 地址。</translation>
    </message>
    <message>
        <source>A plan&apos;s VNC display has an address and a number.</source>
        <translation>方案的 VNC 显示有一个地址和一个编号。</translation>
    </message>
    <message>
        <source>The password is not taken over; a plan names a file with it.</source>
        <translation>密码不会被采用；方案会指明一个包含密码的文件。</translation>
    </message>
    <message>
        <source>This is no address and port at which a display can be.</source>
        <translation>这不是可用于显示的地址和端口。</translation>
    </message>
    <message>
        <source>It has no disk image.</source>
        <translation>它没有磁盘映像。</translation>
    </message>
    <message>
        <source>A plan&apos;s disks are files or devices in the format raw or qcow2.</source>
        <translation>方案的磁盘是 raw 或 qcow2 格式的文件或设备。</translation>
    </message>
    <message>
        <source>QEMU would have guessed the format of the image; the plan says %1. Check that.</source>
        <translation>QEMU 原本会猜测映像的格式；方案中为 %1。请检查。</translation>
    </message>
    <message>
        <source>A plan&apos;s SCSI disks are LUN 0 of a target of a virtio-scsi controller.</source>
        <translation>方案的 SCSI 磁盘是 virtio-scsi 控制器某个目标的 LUN 0。</translation>
    </message>
    <message>
        <source>A plan has one SCSI controller for a vPHB; the disks are on it.</source>
        <translation>方案中每个 vPHB 有一个 SCSI 控制器；磁盘位于该控制器上。</translation>
    </message>
    <message>
        <source>A plan has disks only.</source>
        <translation>方案只支持磁盘。</translation>
    </message>
    <message>
        <source>QEMU would put it on its own SCSI controller (spapr-vscsi); in the plan it is a virtio disk.</source>
        <translation>QEMU 会将其放到自己的 SCSI 控制器（spapr-vscsi）上；在方案中它是 virtio 磁盘。</translation>
    </message>
    <message>
        <source>A plan&apos;s disks are virtio disks from a file or a device in the format raw or qcow2.</source>
        <translation>方案的磁盘是 virtio 磁盘，来自 raw 或 qcow2 格式的文件或设备。</translation>
    </message>
    <message>
        <source>A plan&apos;s network cards are virtio; this one is %1.</source>
        <translation>方案的网卡为 virtio；这一个是 %1。</translation>
    </message>
    <message>
        <source>In the plan the card is at QEMU&apos;s user network; choose a bridge, a tap or a macvtap that is there.</source>
        <translation>在方案中，该网卡接入 QEMU 的用户网络；请选择现有的网桥、tap 或 macvtap。</translation>
    </message>
    <message>
        <source>%1 is not the name of a network interface.</source>
        <translation>%1 不是网络接口的名称。</translation>
    </message>
    <message>
        <source>A plan has no controller of this kind.</source>
        <translation>方案中没有这类控制器。</translation>
    </message>
    <message>
        <source>The first vPHB has the index 0.</source>
        <translation>第一个 vPHB 的索引为 0。</translation>
    </message>
    <message>
        <source>A plan has PCI devices of the host only.</source>
        <translation>方案只支持主机的 PCI 设备。</translation>
    </message>
    <message>
        <source>A plan&apos;s TPM is one that swtpm emulates behind a socket; start it and name its socket in the plan.</source>
        <translation>方案的 TPM 由 swtpm 在套接字后模拟；请启动 swtpm，并在方案中指明其套接字。</translation>
    </message>
    <message>
        <source>A plan&apos;s display is seen with VNC or SPICE; this one&apos;s with SPICE.</source>
        <translation>方案的显示通过 VNC 或 SPICE 查看；这一个通过 SPICE。</translation>
    </message>
    <message>
        <source>In a plan the display has a fixed port, here %1.</source>
        <translation>在方案中，显示使用固定端口，此处为 %1。</translation>
    </message>
    <message>
        <source>The password is not taken over; put it into a file and name that in the plan.</source>
        <translation>密码不会被采用；请将其写入一个文件，并在方案中指明该文件。</translation>
    </message>
    <message>
        <source>A plan has one display.</source>
        <translation>方案只有一个显示。</translation>
    </message>
    <message>
        <source>In a plan the display has a VGA card.</source>
        <translation>在方案中，显示配有 VGA 卡。</translation>
    </message>
    <message>
        <source>libvirt takes the host&apos;s usual size of huge pages; a plan has to say it, so this one has no huge pages.</source>
        <translation>libvirt 采用主机的默认大页大小；方案必须指明大小，因此此方案不使用大页。</translation>
    </message>
    <message>
        <source>In the plan it is the host&apos;s processor.</source>
        <translation>在方案中使用主机的处理器。</translation>
    </message>
    <message>
        <source>The plan has %1 sockets with %2 cores of %3 threads.</source>
        <translation>方案有 %1 个 CPU 插槽，每个插槽 %2 个核心，每个核心 %3 个线程。</translation>
    </message>
    <message>
        <source>In a plan nodes and their processors are in order; this one has %1 from %2 on.</source>
        <translation>在方案中，节点及其处理器按顺序排列；此节点有 %1 个处理器，从 %2 开始。</translation>
    </message>
    <message>
        <source>The plan&apos;s memory is bound to nodes of the host, or prefers or interleaves them; this is something else.</source>
        <translation>方案的内存绑定到主机的节点、优先使用这些节点或在其间交错分配；这里不属于其中任何一种。</translation>
    </message>
    <message>
        <source>This is no list of processors that a plan has.</source>
        <translation>这不是方案可用的处理器列表。</translation>
    </message>
    <message>
        <source>It has no PCI address; the plan has it in a free slot of vPHB 0.</source>
        <translation>它没有 PCI 地址；在方案中位于 vPHB 0 的一个空闲插槽。</translation>
    </message>
    <message>
        <source>The plan leaves it to the machine type.</source>
        <translation>方案将其交由机器类型决定。</translation>
    </message>
    <message>
        <source>The plan has no place for it.</source>
        <translation>方案无法容纳它。</translation>
    </message>
    <message>
        <source>It is no XML: line %1: %2</source>
        <translation>这不是 XML：第 %1 行：%2</translation>
    </message>
    <message>
        <source>It is no XML: it has no element</source>
        <translation>这不是 XML：没有任何元素</translation>
    </message>
    <message>
        <source>It has a document type, which no libvirt domain has</source>
        <translation>它含有文档类型声明，而 libvirt 域都不含</translation>
    </message>
    <message>
        <source>It has more elements, or more in each other, than any libvirt domain</source>
        <translation>其元素数量或嵌套层数超过任何 libvirt 域</translation>
    </message>
    <message>
        <source>Of this only nodes can be in a plan.</source>
        <translation>其中只有节点可以纳入方案。</translation>
    </message>
    <message>
        <source>Nodes of a plan are numbered in their order; this is node %1.</source>
        <translation>方案的节点按顺序编号；这是节点 %1。</translation>
    </message>
    <message>
        <source>Nodes of a plan have processors in the order of nodes; this one has %1 from %2 on.</source>
        <translation>方案的节点按节点顺序拥有处理器；此节点有 %1 个处理器，从 %2 开始。</translation>
    </message>
    <message>
        <source>The size of huge pages is not said; the plan has 2 MiB.</source>
        <translation>没有说明大页的大小；方案中为 2 MiB。</translation>
    </message>
    <message>
        <source>Memory in a file; the plan&apos;s is in none. Where the file is one of huge pages, choose their size in the plan.</source>
        <translation>内存位于文件中；方案的内存不在文件中。如果该文件是大页文件，请在方案中选择大页的大小。</translation>
    </message>
    <message>
        <source>There are more vPHBs than any machine has.</source>
        <translation>vPHB 的数量超过任何机器所能拥有的数量。</translation>
    </message>
    <message>
        <source>Its bus %1 is none of a vPHB.</source>
        <translation>其总线 %1 不属于任何 vPHB。</translation>
    </message>
    <message>
        <source>Its address %1 is none of a PCI bus.</source>
        <translation>其地址 %1 不是 PCI 总线上的地址。</translation>
    </message>
    <message>
        <source>Its vPHB has no free slot.</source>
        <translation>其 vPHB 没有空闲插槽。</translation>
    </message>
    <message>
        <source>It makes no plan: %1</source>
        <translation>无法由此生成方案：%1</translation>
    </message>
    <message>
        <source>It is no libvirt domain: its first element is &lt;%1&gt;</source>
        <translation>这不是 libvirt 域：其第一个元素是 &lt;%1&gt;</translation>
    </message>
    <message>
        <source>Its machine is %1 on %2; a plan is for pseries on ppc64 alone</source>
        <translation>其机器为 %2 上的 %1；方案仅适用于 ppc64 上的 pseries</translation>
    </message>
    <message>
        <source>The guest&apos;s firmware tries the disks of a plan in their order, which is another one than this. Move the disk that it starts from to the front.</source>
        <translation>客户机固件按方案中磁盘的顺序尝试启动，而该顺序与此不同。请把要启动的磁盘移到最前面。</translation>
    </message>
    <message>
        <source>A plan has one display, with one card of this kind.</source>
        <translation>一个方案只有一个显示，带一块此类显卡。</translation>
    </message>
    <message>
        <source>A plan&apos;s display is at one address.</source>
        <translation>方案的显示只在一个地址上。</translation>
    </message>
    <message>
        <source>A plan has USB only with its display.</source>
        <translation>方案只有在有显示时才有 USB。</translation>
    </message>
    <message>
        <source>Nothing shows its picture; the plan&apos;s display is seen with VNC at %1, port %2.</source>
        <translation>没有任何东西显示其画面；方案的显示可通过 VNC 在 %1 端口 %2 查看。</translation>
    </message>
    <message>
        <source>A plan&apos;s display has a VGA card, which was added.</source>
        <translation>方案的显示带有一块 VGA 卡，已添加。</translation>
    </message>
    <message>
        <source>A plan&apos;s display has a USB controller with a keyboard and a tablet, which was added.</source>
        <translation>方案的显示带有一个 USB 控制器以及键盘和绘图板，已添加。</translation>
    </message>
    <message>
        <source>The guest&apos;s firmware tries the disks of a plan in their order, and what it finds beside them after these.</source>
        <translation>客户机固件按方案中磁盘的顺序尝试启动，之后再尝试它发现的其他设备。</translation>
    </message>
    <message>
        <source>In a plan KVM runs the processors, or they are emulated; here they are emulated.</source>
        <translation>在方案中，处理器由 KVM 运行或被模拟；此处为模拟。</translation>
    </message>
    <message>
        <source>A plan has one accelerator, the first; QEMU would try the next one where that does not work.</source>
        <translation>方案只有一个加速器，即第一个；如果它不可用，QEMU 会尝试下一个。</translation>
    </message>
    <message>
        <source>%1 is no number of processors.</source>
        <translation>%1 不是处理器数量。</translation>
    </message>
    <message>
        <source>A plan has no processors that are added later.</source>
        <translation>方案没有以后再添加的处理器。</translation>
    </message>
    <message>
        <source>This stands before QEMU, and Redbud runs QEMU without it. For memory and processors of the host a plan has memoryHostNodes, memoryPolicy and pinning.</source>
        <translation>这在 QEMU 之前，而 Redbud 运行 QEMU 时不带它。对于主机的内存和处理器，方案有 memoryHostNodes、memoryPolicy 和 pinning。</translation>
    </message>
    <message>
        <source>QEMU would run its script /etc/qemu-ifup for the tap. A plan&apos;s tap is set up before the launch, not by a script.</source>
        <translation>QEMU 会为该 tap 运行脚本 /etc/qemu-ifup。方案的 tap 在启动之前设置好，而不由脚本设置。</translation>
    </message>
    <message>
        <source>It has no address. The plan has it at target %1 of its controller, LUN 0; libvirt would have chosen another address, and the guest may see the disk under another name.</source>
        <translation>它没有地址。方案将它放在其控制器的目标 %1、LUN 0；libvirt 会选择另一个地址，客户机看到的磁盘名称可能不同。</translation>
    </message>
    <message>
        <source>A size in it is no whole number of bytes; the plan has %1 bytes, as QEMU rounds it. Say it in a smaller unit if that matters.</source>
        <translation>其中的一个大小不是整数字节；方案采用 QEMU 舍入后的 %1 字节。如果这很重要，请用更小的单位指定。</translation>
    </message>
    <message>
        <source>This is no UUID of a machine.</source>
        <translation>这不是机器的 UUID。</translation>
    </message>
</context>
<context>
    <name>PlanParser</name>
    <message>
        <source>absent: a disk on virtio-scsi has a target</source>
        <translation>不填（virtio-scsi 上的磁盘使用 target）</translation>
    </message>
    <message>
        <source>absent: a disk on virtio-blk has a slot</source>
        <translation>不填（virtio-blk 上的磁盘使用 slot）</translation>
    </message>
    <message>
        <source>&quot;qcow2&quot; or &quot;raw&quot;</source>
        <translation>&quot;qcow2&quot; 或 &quot;raw&quot;</translation>
    </message>
    <message>
        <source>the name of a network interface, such as &quot;br0&quot;</source>
        <translation>网络接口的名称，例如 &quot;br0&quot;</translation>
    </message>
    <message>
        <source>a MAC address such as &quot;52:54:00:12:34:56&quot;</source>
        <translation>MAC 地址，例如 &quot;52:54:00:12:34:56&quot;</translation>
    </message>
    <message>
        <source>&quot;virtio-net&quot;</source>
        <translation>&quot;virtio-net&quot;</translation>
    </message>
    <message>
        <source>an address such as &quot;127.0.0.1&quot;</source>
        <translation>地址，例如 &quot;127.0.0.1&quot;</translation>
    </message>
    <message>
        <source>a list of processors such as &quot;0-7,16&quot;</source>
        <translation>处理器列表，例如 &quot;0-7,16&quot;</translation>
    </message>
    <message>
        <source>the name of a machine type, such as &quot;pseries-7.2&quot;</source>
        <translation>机器类型的名称，例如 &quot;pseries-7.2&quot;</translation>
    </message>
    <message>
        <source>&quot;kvm&quot; or &quot;tcg&quot;</source>
        <translation>&quot;kvm&quot; 或 &quot;tcg&quot;</translation>
    </message>
    <message>
        <source>at least as much as machine.memory</source>
        <translation>不小于 machine.memory 的值</translation>
    </message>
    <message>
        <source>the size of a page, such as &quot;16M&quot; or &quot;1G&quot;</source>
        <translation>页的大小，例如 &quot;16M&quot; 或 &quot;1G&quot;</translation>
    </message>
    <message>
        <source>vPHB %1 has more devices than its 32 slots can hold</source>
        <translation>vPHB %1 的设备数超出其 32 个插槽所能容纳的数量</translation>
    </message>
    <message>
        <source>vPHB %1 has more SCSI disks than its controller can hold</source>
        <translation>vPHB %1 的 SCSI 磁盘数超出其控制器所能容纳的数量</translation>
    </message>
    <message>
        <source>a list with each vPHB once</source>
        <translation>每个 vPHB 只出现一次的列表</translation>
    </message>
    <message>
        <source>A plan has at most %1 bytes</source>
        <translation>方案最多 %1 字节</translation>
    </message>
    <message>
        <source>Not a JSON document: %1 at byte %2</source>
        <translation>不是 JSON 文档：字节 %2 处有误，%1</translation>
    </message>
    <message>
        <source>Not a plan: the document must be an object</source>
        <translation>不是方案：文档必须为对象</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>Not a plan: schema must be &quot;redbud/plan/1&quot;</source>
        <translation>不是方案：schema 必须为 &quot;redbud/plan/1&quot;</translation>
    </message>
    <message>
        <source>This is a plan of another version (%1); this Redbud reads redbud/plan/1</source>
        <translation>这是其他版本的方案 (%1)；此 Redbud 读取 redbud/plan/1</translation>
    </message>
    <message>
        <source>Not a plan: schema is &quot;%1&quot; and must be &quot;redbud/plan/1&quot;</source>
        <translation>不是方案：schema 为 &quot;%1&quot;，而必须为 &quot;redbud/plan/1&quot;</translation>
    </message>
    <message>
        <source>a PCI address such as &quot;0004:04:00.0&quot;</source>
        <translation>PCI 地址，例如 &quot;0004:04:00.0&quot;</translation>
    </message>
    <message>
        <source>a guest slot from &quot;00.0&quot; to &quot;1f.7&quot;</source>
        <translation>从 &quot;00.0&quot; 到 &quot;1f.7&quot; 的客户机插槽</translation>
    </message>
    <message>
        <source>a UUID, such as &quot;%1&quot;</source>
        <translation>UUID，例如“%1”</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>This host has no GPU to plan with</source>
        <translation>此主机没有可供规划的 GPU</translation>
    </message>
    <message>
        <source>This host has %1 GPUs; a plan can have 1 to %1 of them, not %2</source>
        <translation>此主机有 %1 个 GPU；方案可以使用其中的 1 到 %1 个，而不是 %2 个</translation>
    </message>
    <message>
        <source>The GPUs of one IOMMU group have more devices than a vPHB&apos;s %1 slots can hold; ask for fewer GPUs</source>
        <translation>同一 IOMMU 组的 GPU 所含的设备数超出 vPHB 的 %1 个插槽所能容纳的数量；请减少所需的 GPU 数量</translation>
    </message>
    <message>
        <source>This host has one GPU, so a plan cannot have %1</source>
        <translation>此主机只有一个 GPU，因此方案不能有 %1 个</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Load the Module</source>
        <translation>加载模块</translation>
    </message>
    <message>
        <source>Repair the Plan</source>
        <translation>修复方案</translation>
    </message>
    <message>
        <source>Bind the Devices</source>
        <translation>绑定设备</translation>
    </message>
    <message>
        <source>%1 is bound to vfio-pci and in use already: %2. Stop what uses it, or take another device.</source>
        <translation>%1 已绑定到 vfio-pci，且正在使用：%2。请停止使用它的程序，或改用其他设备。</translation>
    </message>
    <message>
        <source>All devices of the plan are bound to vfio-pci.</source>
        <translation>方案中的所有设备均已绑定到 vfio-pci。</translation>
    </message>
    <message>
        <source>These devices will be bound to vfio-pci: %1.</source>
        <translation>以下设备将绑定到 vfio-pci：%1。</translation>
    </message>
    <message>
        <source>These devices are not bound to vfio-pci, so QEMU cannot have the plan&apos;s: %1. Bind them.</source>
        <translation>以下设备未绑定到 vfio-pci，QEMU 无法使用方案中的这些设备：%1。请绑定它们。</translation>
    </message>
    <message>
        <source>The devices cannot be bound: %1.</source>
        <translation>无法绑定设备：%1。</translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already.</source>
        <translation>已有同名的虚拟机在运行。</translation>
    </message>
    <message>
        <source>it is a link to the device %1, which QEMU would take for a plain file. Name the device itself</source>
        <translation>它是指向设备 %1 的链接，QEMU 会将其当作普通文件。请直接指定该设备</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>您无权读取</translation>
    </message>
    <message>
        <source>you may not write it; allow that, or make the disk read-only</source>
        <translation>您无权写入；请授予权限，或将该磁盘设为只读</translation>
    </message>
    <message>
        <source>the host itself uses it (%1), and two who write one disk destroy what is on it</source>
        <translation>主机自身正在使用它（%1），两方同时写入一个磁盘会毁坏其中的数据</translation>
    </message>
    <message>
        <source>another virtual machine has it open; stop that one, or take another image</source>
        <translation>另一个虚拟机已打开它；请停止该虚拟机，或改用其他映像</translation>
    </message>
    <message>
        <source>it is no qcow2 image; name its format, which may be raw</source>
        <translation>它不是 qcow2 映像；请指定其格式，可能是 raw</translation>
    </message>
    <message>
        <source>The disk %1 cannot be used: %2.</source>
        <translation>无法使用磁盘 %1：%2。</translation>
    </message>
    <message>
        <source>The disk %1 is given as raw, but it begins as a qcow2 image. The guest would find no file systems on it, and what it writes damages the image. Name the format qcow2.</source>
        <translation>磁盘 %1 的格式指定为 raw，但其开头是 qcow2 映像。客户机会在其中找不到文件系统，而写入的内容会损坏映像。请将格式指定为 qcow2。</translation>
    </message>
    <message>
        <source>The disk %1 can be used.</source>
        <translation>磁盘 %1 可以使用。</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 可以读取。</translation>
    </message>
    <message>
        <source>%1, which the guest is to boot, cannot be read: %2.</source>
        <translation>无法读取客户机要引导的 %1：%2。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it cannot be looked at (%1)</source>
        <translation>无法查看（%1）</translation>
    </message>
    <message>
        <source>the file system does not answer; perhaps its server is down</source>
        <translation>文件系统没有响应；可能是其服务器已停机</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>它是目录</translation>
    </message>
    <message>
        <source>it is neither a file nor a disk</source>
        <translation>它既不是文件也不是磁盘</translation>
    </message>
    <message>
        <source>The plan has the disk %1 twice (also as %2), and QEMU opens no image twice to write it. Remove one, or make both read-only.</source>
        <translation>方案中磁盘 %1 出现了两次（另一处为 %2），而 QEMU 不会以写入方式两次打开同一映像。请移除其中一个，或将两者都设为只读。</translation>
    </message>
    <message>
        <source>The firmware %1 can be read.</source>
        <translation>固件 %1 可以读取。</translation>
    </message>
    <message>
        <source>There is no file %1 here. QEMU looks for the firmware among its own files, and does not start where those do not have it either. Give its whole path.</source>
        <translation>此处没有文件 %1。QEMU 会在自带文件中查找该固件，如果那里也没有，就不会启动。请给出完整路径。</translation>
    </message>
    <message>
        <source>The firmware %1 cannot be read: %2.</source>
        <translation>无法读取固件 %1：%2。</translation>
    </message>
    <message>
        <source>The plan is for a captured host (%1), and not for this machine. It can be rehearsed here. To launch it, open it on that host.</source>
        <translation>该方案针对一台采集的主机（%1），而不是本机。可以在此演练。如需启动，请在那台主机上打开它。</translation>
    </message>
    <message>
        <source>You may not use /dev/kvm. Become a member of the group that it belongs to (usually kvm), and log in again.</source>
        <translation>您无权使用 /dev/kvm。请加入它所属的组（通常是 kvm），然后重新登录。</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory and this machine %2. It would not start. Give it less.</source>
        <translation>虚拟机的内存为 %1，而本机为 %2。虚拟机将无法启动。请减少其内存。</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory, and %2 of this machine&apos;s %3 are available now. Starting it may end other programs or itself. End something, or give it less.</source>
        <translation>虚拟机的内存为 %1，而本机的 %3 中目前有 %2 可用。启动虚拟机可能导致其他程序或其自身被终止。请结束一些程序，或减少其内存。</translation>
    </message>
    <message>
        <source>There is enough memory: %1 of %2 that are available.</source>
        <translation>内存充足：需要 %1，可用 %2。</translation>
    </message>
    <message>
        <source>There are enough huge pages of %1: %2 of %3 that are free.</source>
        <translation>%1 的大页充足：需要 %2 个，空闲 %3 个。</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2. This machine has %3, of which %4 can be had now, so QEMU would not start. Set more aside (nr_hugepages), or use other pages.</source>
        <translation>内存需要 %1 个 %2 的大页。本机有 %3 个，其中目前可用 %4 个，因此 QEMU 无法启动。请预留更多大页 (nr_hugepages)，或改用其他页。</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>节点 %2 上有 %1 个</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages, but beside the processors with the plan&apos;s GPUs fewer are free (%2). The rest comes from other NUMA nodes, where the GPUs reach it more slowly. Set more aside on these nodes.</source>
        <translation>内存需要 %1 个大页，但方案中 GPU 所在处理器旁的空闲大页不足（%2）。其余大页来自其他 NUMA 节点，GPU 访问那里较慢。请在这些节点上预留更多大页。</translation>
    </message>
    <message>
        <source>QEMU may lock the %1 that it needs.</source>
        <translation>QEMU 可以锁定其所需的 %1。</translation>
    </message>
    <message>
        <source>QEMU has to lock %1. The limit is %2 and will be raised, which you may do up to %3.</source>
        <translation>QEMU 需要锁定 %1。当前上限为 %2，将予以提高；您有权提高到 %3。</translation>
    </message>
    <message>
        <source>QEMU has to lock %1 (%2 bytes), but you may lock %3, so the host would refuse to map its memory for DMA. Redbud has it allowed for this launch; you may be asked for a password. To raise the limit for good, set &quot;memlock&quot; in /etc/security/limits.conf and log in again.</source>
        <translation>QEMU 需要锁定 %1（%2 字节），但您可锁定的上限为 %3，因此主机会拒绝为 DMA 映射其内存。Redbud 会为本次启动取得许可，期间可能要求您输入密码。要永久提高上限，请在 /etc/security/limits.conf 中设置“memlock”，然后重新登录。</translation>
    </message>
    <message>
        <source>%1 denies it. Remove the line that does</source>
        <translation>%1 拒绝它。请删除相应的行</translation>
    </message>
    <message>
        <source>%1 does not name it. Add the line &quot;allow %2&quot;</source>
        <translation>%1 没有列出它。请添加一行“allow %2”</translation>
    </message>
    <message>
        <source>there is no %1. Make it with the line &quot;allow %2&quot;</source>
        <translation>没有 %1。请创建它，并写入一行“allow %2”</translation>
    </message>
    <message>
        <source>%1 has a line that it does not understand. Correct it</source>
        <translation>%1 中有一行它无法理解。请更正</translation>
    </message>
    <message>
        <source>qemu-bridge-helper would not let the virtual machine join the bridge %1: %2.</source>
        <translation>qemu-bridge-helper 不会让虚拟机接入网桥 %1：%2。</translation>
    </message>
    <message>
        <source>Whether qemu-bridge-helper allows the bridge %1 is unknown, because you may not read %2 or a file that it includes.</source>
        <translation>无法确定 qemu-bridge-helper 是否允许网桥 %1，因为您无权读取 %2 或其包含的某个文件。</translation>
    </message>
    <message>
        <source>Virtual machines may join the bridge %1.</source>
        <translation>虚拟机可以接入网桥 %1。</translation>
    </message>
    <message>
        <source>there is none. Make it (ip tuntap add dev %1 mode tap user NAME)</source>
        <translation>没有这个接口。请创建（ip tuntap add dev %1 mode tap user NAME）</translation>
    </message>
    <message>
        <source>that interface is no tap. Name one that is</source>
        <translation>该接口不是 tap。请指定一个 tap 接口</translation>
    </message>
    <message>
        <source>it belongs to the user with the number %1. Make one for yourself</source>
        <translation>它属于 UID 为 %1 的用户。请为自己创建一个</translation>
    </message>
    <message>
        <source>a program has it already, probably another virtual machine. Stop that one, or make another tap</source>
        <translation>已有程序占用它，可能是另一个虚拟机。请停止该虚拟机，或另建一个 tap</translation>
    </message>
    <message>
        <source>you may not use /dev/net/tun, which is usually open to everybody (mode 0666)</source>
        <translation>您无权使用 /dev/net/tun，而它通常对所有人开放（模式 0666）</translation>
    </message>
    <message>
        <source>there is no /dev/net/tun. Load its module (modprobe tun)</source>
        <translation>没有 /dev/net/tun。请加载其模块（modprobe tun）</translation>
    </message>
    <message>
        <source>there is none. Make it (ip link add link LINK name %1 type macvtap mode bridge)</source>
        <translation>没有这个接口。请创建（ip link add link LINK name %1 type macvtap mode bridge）</translation>
    </message>
    <message>
        <source>that interface is no macvtap. Name one that is</source>
        <translation>该接口不是 macvtap。请指定一个 macvtap 接口</translation>
    </message>
    <message>
        <source>its device /dev/tap%1 is not there</source>
        <translation>其设备 /dev/tap%1 不存在</translation>
    </message>
    <message>
        <source>you may not use its device /dev/tap%1, which is root&apos;s at first. Have it given to you (chown)</source>
        <translation>您无权使用其设备 /dev/tap%1，它最初归 root 所有。请让管理员将其交给您（chown）</translation>
    </message>
    <message>
        <source>There is no bridge %1 on this machine. Make it (ip link add %1 type bridge), or name another.</source>
        <translation>本机上没有网桥 %1。请创建（ip link add %1 type bridge），或指定其他网桥。</translation>
    </message>
    <message>
        <source>%1 is a network interface, but no bridge. Name a bridge that it is a part of.</source>
        <translation>%1 是网络接口，但不是网桥。请指定它所属的网桥。</translation>
    </message>
    <message>
        <source>There is the bridge %1.</source>
        <translation>网桥 %1 存在。</translation>
    </message>
    <message>
        <source>qemu-bridge-helper, which joins virtual machines to bridges, is not installed. It is a part of QEMU; on Debian it is in the package qemu-system-common.</source>
        <translation>未安装 qemu-bridge-helper，它负责将虚拟机接入网桥。它是 QEMU 的一部分；在 Debian 上位于软件包 qemu-system-common 中。</translation>
    </message>
    <message>
        <source>%1 may not join virtual machines to bridges, because it does not run as root. Let it (chmod u+s %1), or use a tap that was made for you.</source>
        <translation>%1 无法将虚拟机接入网桥，因为它不以 root 身份运行。请授予权限（chmod u+s %1），或使用为您创建的 tap。</translation>
    </message>
    <message>
        <source>%1 can join virtual machines to bridges.</source>
        <translation>%1 可以将虚拟机接入网桥。</translation>
    </message>
    <message>
        <source>the plan has several cards on it, and a tap takes one. Make one for each, or join them to a bridge</source>
        <translation>方案中有多个网卡使用它，而一个 tap 只能接一个网卡。请为每个网卡创建一个 tap，或将它们接入网桥</translation>
    </message>
    <message>
        <source>The tap %1 can be used.</source>
        <translation>tap %1 可以使用。</translation>
    </message>
    <message>
        <source>The tap %1 cannot be used: %2.</source>
        <translation>无法使用 tap %1：%2。</translation>
    </message>
    <message>
        <source>The macvtap %1 cannot be used: %2.</source>
        <translation>无法使用 macvtap %1：%2。</translation>
    </message>
    <message>
        <source>The plan has several cards on the macvtap %1. Each packet reaches one of them only, and not always the right one. Make a macvtap for each.</source>
        <translation>方案中有多个网卡使用 macvtap %1。每个数据包只会到达其中一个，而且不一定是正确的那个。请为每个网卡创建一个 macvtap。</translation>
    </message>
    <message>
        <source>The macvtap %1 can be used.</source>
        <translation>macvtap %1 可以使用。</translation>
    </message>
    <message>
        <source>The port %1 at %2 is free.</source>
        <translation>%2 上的端口 %1 空闲。</translation>
    </message>
    <message>
        <source>A program listens at port %1 of %2 already. Choose another.</source>
        <translation>已有程序在侦听 %2 的端口 %1。请另选一个。</translation>
    </message>
    <message>
        <source>Nobody can listen at port %1 of %2, because that is no address of this machine. Choose one that is.</source>
        <translation>无法侦听 %2 的端口 %1，因为它不是本机的地址。请选择本机的地址。</translation>
    </message>
    <message>
        <source>You may not listen at port %1 of %2. Choose one from 1024 on.</source>
        <translation>您无权侦听 %2 的端口 %1。请选择 1024 或更大的端口。</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2 from NUMA node %3 alone, and %4 can be had there now. QEMU would end as soon as the guest needs one more (SIGBUS). Set more aside there, or take the memory from other nodes as well.</source>
        <translation>内存只从 NUMA 节点 %3 取用 %1 个 %2 的大页，而那里目前可用 %4 个。一旦客户机再多需要一个，QEMU 就会终止 (SIGBUS)。请在那里预留更多大页，或同时从其他节点取用内存。</translation>
    </message>
    <message>
        <source>%1 of memory come from NUMA node %2 alone, which has %3. The host would end QEMU when the guest needs more. Give it less, or take the memory from other nodes as well.</source>
        <translation>%1 的内存只从 NUMA 节点 %2 取用，而该节点有 %3。客户机需要更多时，主机会终止 QEMU。请减少内存，或同时从其他节点取用内存。</translation>
    </message>
    <message>
        <source>QEMU %1 takes no password of a display from a file, which 6.0 was the first to do. Use a newer one, or a display without a password.</source>
        <translation>QEMU %1 不能从文件读取显示的密码，6.0 才开始支持。请使用更新的版本，或使用不带密码的显示。</translation>
    </message>
    <message>
        <source>The file %1 with the display&apos;s password cannot be read: %2.</source>
        <translation>无法读取存有显示密码的文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 with the display&apos;s password ends with a line feed, which QEMU takes for a part of the password, so that nobody can enter it. Write the file without (echo -n PASSWORD).</source>
        <translation>存有显示密码的文件 %1 以换行符结尾，QEMU 会将其视为密码的一部分，结果谁也无法输入该密码。请写入不带换行符的文件（echo -n PASSWORD）。</translation>
    </message>
    <message>
        <source>The display&apos;s password in %1 can be read.</source>
        <translation>%1 中的显示密码可以读取。</translation>
    </message>
    <message>
        <source>there is none. Start swtpm (swtpm socket --tpm2 --tpmstate dir=DIRECTORY --ctrl type=unixio,path=%1)</source>
        <translation>套接字不存在。请启动 swtpm（swtpm socket --tpm2 --tpmstate dir=DIRECTORY --ctrl type=unixio,path=%1）</translation>
    </message>
    <message>
        <source>it is no socket. Name the one that swtpm was started with</source>
        <translation>它不是套接字。请指定启动 swtpm 时使用的套接字</translation>
    </message>
    <message>
        <source>you may not use it. Start swtpm as the user who starts the virtual machine</source>
        <translation>您无权使用它。请以启动虚拟机的用户身份启动 swtpm</translation>
    </message>
    <message>
        <source>This QEMU has no SPICE, or lacks the module for it (on Debian the package qemu-system-modules-spice). Install it, or use VNC.</source>
        <translation>此 QEMU 没有 SPICE，或缺少其模块（在 Debian 上为软件包 qemu-system-modules-spice）。请安装，或使用 VNC。</translation>
    </message>
    <message>
        <source>This QEMU has no TPM for pseries machines (tpm-spapr, from 5.0 on), or cannot use swtpm. Use another build, or no TPM.</source>
        <translation>此 QEMU 没有用于 pseries 机器的 TPM（tpm-spapr，自 5.0 起），或不能使用 swtpm。请使用其他构建，或不使用 TPM。</translation>
    </message>
    <message>
        <source>There is the socket %1 of a TPM.</source>
        <translation>TPM 的套接字 %1 存在。</translation>
    </message>
    <message>
        <source>The socket %1 of the TPM cannot be used: %2.</source>
        <translation>无法使用 TPM 的套接字 %1：%2。</translation>
    </message>
    <message>
        <source>QEMU cannot be used: %1.</source>
        <translation>无法使用 QEMU：%1。</translation>
    </message>
    <message>
        <source>%1 is a QEMU without pseries machines, so for another processor. Choose the one for ppc64.</source>
        <translation>%1 是不含 pseries 机器的 QEMU，即面向其他处理器。请选择面向 ppc64 的 QEMU。</translation>
    </message>
    <message>
        <source>QEMU %1 (%2), machine types up to %3.</source>
        <translation>QEMU %1 (%2)，机器类型最高到 %3。</translation>
    </message>
    <message>
        <source>QEMU has the machine type %1.</source>
        <translation>QEMU 有机器类型 %1。</translation>
    </message>
    <message>
        <source>This QEMU has no machine type %1. It has %2. Choose one of them.</source>
        <translation>此 QEMU 没有机器类型 %1。它有 %2。请选择其中之一。</translation>
    </message>
    <message>
        <source>This QEMU was built without vfio-pci, so it cannot be given devices of the host. Use one for Linux hosts.</source>
        <translation>此 QEMU 构建时不含 vfio-pci，因此不能获得主机的设备。请使用面向 Linux 主机的 QEMU。</translation>
    </message>
    <message>
        <source>QEMU can be given devices of the host.</source>
        <translation>可以将主机的设备交给 QEMU。</translation>
    </message>
    <message>
        <source>QEMU has NVLink2 passthrough.</source>
        <translation>QEMU 有 NVLink2 直通。</translation>
    </message>
    <message>
        <source>The vPHBs of this QEMU have no windows for GPU memory and ATSD registers, though its version should have: the GPUs would be plain PCI devices. Use another build.</source>
        <translation>此 QEMU 的 vPHB 没有用于 GPU 内存和 ATSD 寄存器的窗口，尽管其版本应当有：GPU 会成为普通 PCI 设备。请使用其他构建。</translation>
    </message>
    <message>
        <source>This QEMU cannot use KVM: it was built without it, or for another processor than this machine&apos;s. Use the QEMU of a POWER host, or the accelerator tcg.</source>
        <translation>此 QEMU 不能使用 KVM：其构建时不含 KVM，或面向的处理器与本机不同。请使用 POWER 主机的 QEMU，或使用加速器 tcg。</translation>
    </message>
    <message>
        <source>This QEMU was built without its emulator TCG, which is to run the guest. Install a complete one.</source>
        <translation>此 QEMU 构建时不含其模拟器 TCG，而客户机要由它来运行。请安装完整的 QEMU。</translation>
    </message>
    <message>
        <source>This QEMU has no memory-backend-memfd, through which huge pages are taken. Use normal pages, or another QEMU.</source>
        <translation>此 QEMU 没有 memory-backend-memfd，而大页要通过它取用。请使用普通页，或其他 QEMU。</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>The plan keeps all rules.</source>
        <translation>方案符合所有规则。</translation>
    </message>
    <message>
        <source>/dev/vfio/%1 will be yours.</source>
        <translation>/dev/vfio/%1 将归您所有。</translation>
    </message>
    <message>
        <source>There is no /dev/vfio/%1, the node of IOMMU group %1: none of its devices is bound. Bind them.</source>
        <translation>没有 /dev/vfio/%1，即 IOMMU 组 %1 的设备节点：该组没有任何设备已绑定。请绑定它们。</translation>
    </message>
    <message>
        <source>You may not use /dev/vfio/%1, the node of IOMMU group %1. Bind the devices for your user.</source>
        <translation>您无权使用 /dev/vfio/%1，即 IOMMU 组 %1 的设备节点。请为您的用户绑定设备。</translation>
    </message>
    <message>
        <source>IOMMU group %1 is in use, probably by another virtual machine. Stop that one, or take other devices.</source>
        <translation>IOMMU 组 %1 正在使用，可能是另一个虚拟机。请停止该虚拟机，或改用其他设备。</translation>
    </message>
    <message>
        <source>IOMMU group %1 can be used.</source>
        <translation>IOMMU 组 %1 可以使用。</translation>
    </message>
    <message>
        <source>The rest of IOMMU group %1 will be bound.</source>
        <translation>IOMMU 组 %1 的其余设备将被绑定。</translation>
    </message>
    <message>
        <source>IOMMU group %1 is not viable: one of its devices is still with a driver of the host. Bind them all.</source>
        <translation>IOMMU 组 %1 不可用（not viable）：其中有设备仍由主机的驱动程序控制。请将它们全部绑定。</translation>
    </message>
    <message>
        <source>The module %1 is not loaded, without which VFIO cannot reach this host&apos;s IOMMU. Load it (modprobe %1).</source>
        <translation>模块 %1 未加载，没有它 VFIO 就无法访问此主机的 IOMMU。请加载（modprobe %1）。</translation>
    </message>
    <message>
        <source>This kernel has no module %1, without which VFIO cannot reach the host&apos;s IOMMU. Use a kernel that has it.</source>
        <translation>此内核没有模块 %1，没有它 VFIO 就无法访问主机的 IOMMU。请使用带有该模块的内核。</translation>
    </message>
    <message>
        <source>VFIO can be used.</source>
        <translation>VFIO 可以使用。</translation>
    </message>
    <message>
        <source>You may not use /dev/vfio/vfio, which is usually open to everybody (mode 0666). Set it right, or ask who looks after this machine.</source>
        <translation>您无权使用 /dev/vfio/vfio，而它通常对所有人开放（模式 0666）。请更正其权限，或联系本机的管理员。</translation>
    </message>
    <message>
        <source>There is no /dev/vfio/vfio: the modules of VFIO are not loaded. Load vfio-pci.</source>
        <translation>没有 /dev/vfio/vfio：VFIO 的模块未加载。请加载 vfio-pci。</translation>
    </message>
    <message>
        <source>There is no /dev/kvm, through which a POWER9 host runs guests. Load its module (modprobe kvm_hv). A logical partition may have no KVM at all, and other processors have none for POWER guests; there the plan can be run with simulated devices.</source>
        <translation>没有 /dev/kvm，而 POWER9 主机通过它运行客户机。请加载其模块（modprobe kvm_hv）。逻辑分区可能根本没有 KVM，其他处理器也没有用于 POWER 客户机的 KVM；在那里可以用模拟设备运行该方案。</translation>
    </message>
    <message>
        <source>/dev/kvm is there, and you may use it.</source>
        <translation>/dev/kvm 存在，并且您可以使用它。</translation>
    </message>
    <message>
        <source>Of the plan&apos;s %2 devices %1 are there: it was made for another host, or the addresses of most have changed. Open it on its own host, or plan anew. Repairs of the plan would take the missing ones out; the list of problems offers them one by one.</source>
        <translation>该方案的 %2 个设备中有 %1 个存在：它是为另一台主机制定的，或者大多数设备的地址已经改变。请在它自己的主机上打开它，或重新制定方案。修复方案会移除缺少的设备；问题列表中可以逐个修复。</translation>
    </message>
</context>
<context>
    <name>ProcessUses</name>
    <message>
        <source>used by %1 (process %2)</source>
        <translation>被 %1（进程 %2）使用</translation>
    </message>
</context>
<context>
    <name>Qemu</name>
    <message>
        <source>The host has no network interface %1. Make it with &quot;ip link add link LINK name %1 type macvtap&quot;.</source>
        <translation>主机没有网络接口 %1。请用“ip link add link LINK name %1 type macvtap”创建。</translation>
    </message>
    <message>
        <source>vCPU %1 cannot be pinned to the processors %2 of the host (%3)</source>
        <translation>vCPU %1 无法固定到主机的处理器 %2（%3）</translation>
    </message>
    <message>
        <source>QEMU does not say which thread runs vCPU %1</source>
        <translation>QEMU 没有说明哪个线程运行 vCPU %1</translation>
    </message>
    <message>
        <source>This program does not answer as QEMU does</source>
        <translation>该程序的应答与 QEMU 不同</translation>
    </message>
    <message>
        <source>The program cannot be started (%1)</source>
        <translation>无法启动该程序（%1）</translation>
    </message>
    <message>
        <source>The program did not say what it can do</source>
        <translation>该程序没有说明自己的能力</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>QEMU cannot be started (%1)</source>
        <translation>无法启动 QEMU（%1）</translation>
    </message>
    <message>
        <source>[earlier output left out]</source>
        <translation>[已略去先前的输出]</translation>
    </message>
    <message>
        <source>There is no QEMU at this path</source>
        <translation>此路径下没有 QEMU</translation>
    </message>
    <message>
        <source>This is not a program that can be run</source>
        <translation>这不是可以运行的程序</translation>
    </message>
    <message>
        <source>QEMU is not installed or not in PATH; on Debian it is in the package qemu-system-ppc, elsewhere name it with --qemu</source>
        <translation>QEMU 未安装或不在 PATH 中；在 Debian 上它位于软件包 qemu-system-ppc 中，其他情况请用 --qemu 指定</translation>
    </message>
    <message>
        <source>The program did not tell its version</source>
        <translation>该程序没有给出其版本</translation>
    </message>
</context>
<context>
    <name>Qmp</name>
    <message>
        <source>Stopped while waiting for QEMU</source>
        <translation>等待 QEMU 时被停止</translation>
    </message>
    <message>
        <source>QEMU did not open its control socket in time</source>
        <translation>QEMU 没有及时打开其控制套接字</translation>
    </message>
    <message>
        <source>What answered on the control socket is no QEMU</source>
        <translation>在控制套接字上应答的不是 QEMU</translation>
    </message>
    <message>
        <source>QEMU closed its control socket</source>
        <translation>QEMU 关闭了其控制套接字</translation>
    </message>
    <message>
        <source>QEMU did not answer in time</source>
        <translation>QEMU 没有及时应答</translation>
    </message>
    <message>
        <source>A message of QEMU is too large</source>
        <translation>QEMU 的一条消息过大</translation>
    </message>
    <message>
        <source>QEMU&apos;s control socket sent something that is no message</source>
        <translation>QEMU 的控制套接字发来了不是消息的内容</translation>
    </message>
    <message>
        <source>QEMU refused without a reason</source>
        <translation>QEMU 拒绝了请求，但没有说明原因</translation>
    </message>
</context>
<context>
    <name>RegionScanner</name>
    <message>
        <source>VFIO regions of group %1: %2</source>
        <translation>组 %1 的 VFIO 区域：%2</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Stopped while waiting for the guest</source>
        <translation>等待客户机时被停止</translation>
    </message>
    <message>
        <source>QEMU did not open the guest&apos;s console in time</source>
        <translation>QEMU 没有及时打开客户机的控制台</translation>
    </message>
    <message>
        <source>The guest&apos;s console was closed</source>
        <translation>客户机的控制台已关闭</translation>
    </message>
    <message>
        <source>The guest did not answer in time</source>
        <translation>客户机没有及时应答</translation>
    </message>
    <message>
        <source>%1. The last lines of its console: %2</source>
        <translation>%1。其控制台的最后几行：%2</translation>
    </message>
    <message>
        <source>There is no Linux for the guest; install Debian&apos;s package debian-installer-12-netboot-ppc64el or name a kernel and an initrd</source>
        <translation>没有可供客户机使用的 Linux；请安装 Debian 的软件包 debian-installer-12-netboot-ppc64el，或指定内核和 initrd</translation>
    </message>
    <message>
        <source>Linux in the guest does not see the device %1</source>
        <translation>客户机中的 Linux 看不到设备 %1</translation>
    </message>
    <message>
        <source>Linux in the guest sees another device at %1: %2:%3</source>
        <translation>客户机中的 Linux 在 %1 处看到的是别的设备：%2:%3</translation>
    </message>
    <message>
        <source>In the guest the device %1 is in no IOMMU group</source>
        <translation>在客户机中，设备 %1 不属于任何 IOMMU 组</translation>
    </message>
    <message>
        <source>In the guest %1 and %2 should share an IOMMU group</source>
        <translation>在客户机中，%1 和 %2 应同属一个 IOMMU 组</translation>
    </message>
    <message>
        <source>In the guest %1 and %2 should not share an IOMMU group</source>
        <translation>在客户机中，%1 和 %2 不应同属一个 IOMMU 组</translation>
    </message>
    <message>
        <source>The guest&apos;s shell did not answer as expected; a kernel with sysfs and BusyBox&apos;s programs are needed</source>
        <translation>客户机的 shell 没有按预期应答；需要带有 sysfs 的内核和 BusyBox 的程序</translation>
    </message>
    <message>
        <source>The tree that Linux in the guest has lacks %1</source>
        <translation>客户机中的 Linux 所用的设备树缺少 %1</translation>
    </message>
    <message>
        <source>Linux in the guest lacks NUMA node %1, a GPU&apos;s memory</source>
        <translation>客户机中的 Linux 缺少 NUMA 节点 %1，即某个 GPU 的内存</translation>
    </message>
    <message>
        <source>In the guest NUMA node %1, a GPU&apos;s memory, is used as %2 of system memory before the driver has set it up</source>
        <translation>在客户机中，NUMA 节点 %1（某个 GPU 的内存）在驱动程序完成设置之前，已有 %2 被用作系统内存</translation>
    </message>
    <message>
        <source>The rehearsal was stopped</source>
        <translation>演练已停止</translation>
    </message>
    <message>
        <source>Reading the guest tree</source>
        <translation>正在读取客户机设备树</translation>
    </message>
    <message>
        <source>Reading the devices&apos; values back</source>
        <translation>正在读回设备的值</translation>
    </message>
    <message>
        <source>Booting Linux in the guest</source>
        <translation>正在客户机中引导 Linux</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>它没有任何输出。</translation>
    </message>
    <message>
        <source>Last words: %1</source>
        <translation>最后的输出：%1</translation>
    </message>
    <message>
        <source>QEMU crashed (%1). %2</source>
        <translation>QEMU 崩溃（%1）。%2</translation>
    </message>
    <message>
        <source>QEMU refused the plan (%1). %2</source>
        <translation>QEMU 拒绝了该方案（%1）。%2</translation>
    </message>
    <message>
        <source>Looking for QEMU</source>
        <translation>正在查找 QEMU</translation>
    </message>
    <message>
        <source>QEMU %1 has no NVLink2 passthrough: it came with 4.1 and was removed in 8.2. The GPUs work as plain PCI devices only.</source>
        <translation>QEMU %1 没有 NVLink2 直通：该功能自 4.1 引入，在 8.2 中移除。GPU 只能作为普通 PCI 设备工作。</translation>
    </message>
    <message>
        <source>Starting QEMU %1</source>
        <translation>正在启动 QEMU %1</translation>
    </message>
    <message>
        <source>Comparing with the prediction</source>
        <translation>正在与预测比较</translation>
    </message>
    <message>
        <source>With simulated devices and a Linux guest on an emulated POWER9: %1 vCPUs with one thread per core, %2 of memory, without the plan&apos;s disks, networks and other settings of the server</source>
        <translation>在模拟的 POWER9 上使用模拟设备和 Linux 客户机：%1 个 vCPU，每个核心一个线程，%2 内存，不含方案中的磁盘、网络以及服务器的其他设置</translation>
    </message>
    <message>
        <source>With simulated devices on an emulated POWER9: %1 vCPUs with one thread per core, %2 of memory, without the plan&apos;s disks, networks, kernel and other settings of the server</source>
        <translation>在模拟的 POWER9 上使用模拟设备：%1 个 vCPU，每个核心一个线程，%2 内存，不含方案中的磁盘、网络、内核以及服务器的其他设置</translation>
    </message>
    <message>
        <source>A library of Redbud&apos;s is not installed beside this program</source>
        <translation>Redbud 的一个库没有与此程序安装在一起</translation>
    </message>
    <message>
        <source>QEMU asked for a DMA window that was not predicted: %1</source>
        <translation>QEMU 请求了未预测到的 DMA 窗口：%1</translation>
    </message>
    <message>
        <source>QEMU did not ask for the DMA window that was predicted: %1</source>
        <translation>QEMU 没有请求预测的 DMA 窗口：%1</translation>
    </message>
    <message>
        <source>shift %1, %2 bytes, %3 levels: </source>
        <translation>shift %1，%2 字节，%3 级： </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>granted at %1</source>
        <translation>已授予，位于 %1</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Move %1 to vPHB %2</source>
        <translation>将 %1 移动到 vPHB %2</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which is on vPHB %4.</source>
        <translation>vPHB %2 上的 %1 属于 %3，而后者在 vPHB %4 上。</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which offers no NVLink memory on this host.</source>
        <translation>vPHB %2 上的 %1 属于 %3，而后者在此主机上不提供 NVLink 内存。</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which is not in the plan.</source>
        <translation>vPHB %2 上的 %1 属于 %3，而后者不在方案中。</translation>
    </message>
    <message>
        <source>QEMU would crash while it describes the other GPU to the guest.</source>
        <translation>QEMU 在向客户机描述另一个 GPU 时会崩溃。</translation>
    </message>
    <message>
        <source>QEMU would start, but without a word leave NVLink2 out of this vPHB.</source>
        <translation>QEMU 会启动，但不作任何提示就在此 vPHB 上略去 NVLink2。</translation>
    </message>
    <message>
        <source>Keep a GPU and its bridges together.</source>
        <translation>请将 GPU 与其桥放在一起。</translation>
    </message>
    <message>
        <source>No NVLink bridge of %1 can be used: the host&apos;s firmware gives none of them an ATSD register. QEMU will say &quot;No ATSD registers found&quot;, and the guest cannot use NVLink. Newer host firmware (skiboot 6.2) helps.</source>
        <translation>%1 的 NVLink 桥均不可用：主机固件没有为其中任何一个提供 ATSD 寄存器。QEMU 会提示“No ATSD registers found”，客户机无法使用 NVLink。更新的主机固件 (skiboot 6.2) 可解决此问题。</translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 without any of its NVLink bridges. QEMU will say &quot;No ATSD registers found&quot;, and the guest cannot use NVLink. Add %3.</source>
        <translation>%1 在 vPHB %2 上，却没有它的任何 NVLink 桥。QEMU 会提示“No ATSD registers found”，客户机无法使用 NVLink。请添加 %3。</translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 without %3. It works with the links that are there, and that much slower. Add the missing bridges.</source>
        <translation>%1 在 vPHB %2 上，但缺少 %3。它可以凭借现有的链路工作，但速度会相应降低。请添加缺少的桥。</translation>
    </message>
    <message>
        <source>Add %1 to vPHB %2</source>
        <translation>将 %1 添加到 vPHB %2</translation>
    </message>
    <message>
        <source>The host has no ATSD register for %1 on vPHB %2, and QEMU would abort when it starts. The cause is old host firmware (skiboot before 6.2): update it, or leave these bridges out.</source>
        <translation>主机没有为 vPHB %2 上的 %1 提供 ATSD 寄存器，QEMU 启动时会中止。原因是主机固件过旧（skiboot 早于 6.2）：请更新固件，或不使用这些桥。</translation>
    </message>
    <message>
        <source>This host has no device %1, which the plan puts on vPHB %2. QEMU would not start. Remove it, or choose a device that is there.</source>
        <translation>此主机没有设备 %1，而方案将其放在 vPHB %2 上。QEMU 将无法启动。请移除它，或选择存在的设备。</translation>
    </message>
    <message>
        <source>%1 is a PCI bridge or root port of the host. Only devices behind it can be given to a virtual machine. Remove it from the plan.</source>
        <translation>%1 是主机的 PCI 桥或根端口。只有其后的设备才能交给虚拟机。请将其从方案中移除。</translation>
    </message>
    <message>
        <source>%1 is in no IOMMU group, and no other device of this host is: the IOMMU is off or its driver is missing. Nothing can be given to a virtual machine until the host is started with it.</source>
        <translation>%1 不属于任何 IOMMU 组，此主机的其他设备也是如此：IOMMU 未启用或缺少其驱动程序。在主机启用 IOMMU 并重新启动之前，任何设备都不能交给虚拟机。</translation>
    </message>
    <message>
        <source>%1 is in no IOMMU group, so the host cannot give it to a virtual machine. Remove it from the plan.</source>
        <translation>%1 不属于任何 IOMMU 组，因此主机不能将其交给虚拟机。请将其从方案中移除。</translation>
    </message>
    <message>
        <source>The plan has %1 more than once. A device can be given to a virtual machine once only, and QEMU would not start. Keep one of them.</source>
        <translation>方案中 %1 出现了不止一次。一个设备只能交给虚拟机一次，否则 QEMU 无法启动。请只保留其中一个。</translation>
    </message>
    <message>
        <source>Keep %1 on vPHB %2 only</source>
        <translation>仅在 vPHB %2 上保留 %1</translation>
    </message>
    <message>
        <source>The guest&apos;s 64-bit DMA window of %1 has %2 entries at a page size of %3. QEMU counts them in 32 bits, gets 0, and asks the host for a table with more levels than it needs. Larger pages behind the memory avoid that.</source>
        <translation>客户机大小为 %1 的 64 位 DMA 窗口在页大小为 %3 时有 %2 个条目。QEMU 以 32 位计数，得到 0，于是向主机请求级数多于所需的表。为内存采用更大的页可以避免这种情况。</translation>
    </message>
    <message>
        <source>The memory is made of pages of %1, which the host&apos;s IOMMU cannot map as a whole. DMA is mapped in pages of %2 instead, with larger tables and more work for the same memory. Choose huge pages of 2 MiB or 1 GiB.</source>
        <translation>内存由 %1 的页组成，主机的 IOMMU 无法整页映射。DMA 会改用 %2 的页映射，同样大小的内存需要更大的表和更多的工作。请选择 2 MiB 或 1 GiB 的大页。</translation>
    </message>
    <message>
        <source>IOMMU group %1 can only leave the host as a whole, and the host is using a part of it that the plan does not have: %2. QEMU would say that the group is not viable. Free these devices, or do without the group.</source>
        <translation>IOMMU 组 %1 只能整组脱离主机，而主机正在使用其中不在方案内的部分：%2。QEMU 会提示该组不可用（not viable）。请释放这些设备，或不使用该组。</translation>
    </message>
    <message>
        <source>IOMMU group %1 can only leave the host as a whole. %2 is of it, not in the plan and on a driver of the host: before the launch it has to be bound to vfio-pci or lose its driver, and while the virtual machine runs nobody else can use it.</source>
        <translation>IOMMU 组 %1 只能整组脱离主机。%2 属于该组，不在方案中，且由主机的驱动程序控制：启动之前必须将其绑定到 vfio-pci 或与其驱动程序解绑；虚拟机运行期间，其他程序都不能使用它。</translation>
    </message>
    <message>
        <source>%1 is bound to vfio-pci but not in the plan. It is of IOMMU group %2, which one virtual machine has alone: no other can use it while this one runs, and where another does already, this one does not start. Add it, or leave it idle.</source>
        <translation>%1 已绑定到 vfio-pci，但不在方案中。它属于 IOMMU 组 %2，而该组由一个虚拟机独占：此虚拟机运行期间，其他虚拟机不能使用它；如果已有其他虚拟机在使用，则此虚拟机无法启动。请将其添加到方案，或让它闲置。</translation>
    </message>
    <message>
        <source>Move IOMMU group %1 to vPHB %2</source>
        <translation>将 IOMMU 组 %1 移动到 vPHB %2</translation>
    </message>
    <message>
        <source>Give every IOMMU group on vPHB %1 a vPHB of its own</source>
        <translation>为 vPHB %1 上的每个 IOMMU 组分配各自的 vPHB</translation>
    </message>
    <message>
        <source>vPHB %1 has devices of several IOMMU groups (%2). QEMU then gives the guest no ATSD registers, so the GPUs on it lose coherent access to memory over NVLink. Keep each group on a vPHB of its own.</source>
        <translation>vPHB %1 上有多个 IOMMU 组（%2）的设备。此时 QEMU 不会向客户机提供 ATSD 寄存器，因此其上的 GPU 会失去经由 NVLink 对内存的一致性访问。请让每个组使用各自的 vPHB。</translation>
    </message>
    <message>
        <source>vPHB %1 has devices of several IOMMU groups (%2). That works, but the guest cannot recover one of them from a PCI error alone (EEH). For that, keep each group on a vPHB of its own.</source>
        <translation>vPHB %1 上有多个 IOMMU 组（%2）的设备。这样可以工作，但客户机无法让其中一个组单独从 PCI 错误中恢复 (EEH)。如需此功能，请让每个组使用各自的 vPHB。</translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 together with NVLink GPUs, but not of their IOMMU group. QEMU then gives the guest no ATSD registers, so the GPUs lose coherent access to memory over NVLink. Move it to another vPHB.</source>
        <translation>%1 与 NVLink GPU 一同位于 vPHB %2 上，但不属于它们的 IOMMU 组。此时 QEMU 不会向客户机提供 ATSD 寄存器，因此这些 GPU 会失去经由 NVLink 对内存的一致性访问。请将它移动到其他 vPHB。</translation>
    </message>
    <message>
        <source>IOMMU group %1 is spread over vPHBs %2. The host can only give a whole group to one of them, and QEMU would stop with &quot;group %1 used in multiple address spaces&quot;. Bring its devices together.</source>
        <translation>IOMMU 组 %1 分散在 vPHB %2 上。主机只能将整个组交给其中一个，QEMU 会停止并提示“group %1 used in multiple address spaces”。请将该组的设备集中到一起。</translation>
    </message>
    <message>
        <source>Bring IOMMU group %1 together on vPHB %2</source>
        <translation>将 IOMMU 组 %1 集中到 vPHB %2 上</translation>
    </message>
    <message>
        <source>One IOMMU group on several vPHBs</source>
        <translation>一个 IOMMU 组分布在多个 vPHB 上</translation>
    </message>
    <message>
        <source>A vPHB is an address space for DMA, and the host can attach an IOMMU group to one of them only. QEMU stops with &quot;group N used in multiple address spaces&quot;.</source>
        <translation>一个 vPHB 是一个 DMA 地址空间，而主机只能将 IOMMU 组连接到其中一个。QEMU 会停止并提示“group N used in multiple address spaces”。</translation>
    </message>
    <message>
        <source>Several IOMMU groups on one vPHB</source>
        <translation>一个 vPHB 上有多个 IOMMU 组</translation>
    </message>
    <message>
        <source>QEMU tells the guest of ATSD registers only where all devices of a vPHB are of one IOMMU group. With the GPUs or bridges of several it says &quot;ATSD requires separate vPHB per GPU IOMMU group&quot; and goes on without, and the GPUs lose coherent NVLink. On a vPHB without NVLink GPUs only error recovery (EEH) of single devices is lost; this is reported as an information.</source>
        <translation>只有当一个 vPHB 的所有设备同属一个 IOMMU 组时，QEMU 才会将 ATSD 寄存器告知客户机。如果其上有多个组的 GPU 或桥，QEMU 会提示“ATSD requires separate vPHB per GPU IOMMU group”，然后在没有 ATSD 的情况下继续，GPU 会失去一致性 NVLink。在没有 NVLink GPU 的 vPHB 上，失去的只是单个设备的错误恢复 (EEH)；这种情况作为提示报告。</translation>
    </message>
    <message>
        <source>Another device on the vPHB of NVLink GPUs</source>
        <translation>NVLink GPU 的 vPHB 上有其他设备</translation>
    </message>
    <message>
        <source>Any passed device counts, a network card as much as a GPU: where it is of another IOMMU group than the GPUs of its vPHB, QEMU says &quot;ATSD requires separate vPHB per GPU IOMMU group&quot; and the guest gets no ATSD registers. Virtual disks and network cards do not count.</source>
        <translation>任何直通设备都计算在内，网卡与 GPU 一样：只要它与其 vPHB 上的 GPU 不属于同一个 IOMMU 组，QEMU 就会提示“ATSD requires separate vPHB per GPU IOMMU group”，客户机得不到 ATSD 寄存器。虚拟磁盘和虚拟网卡不计算在内。</translation>
    </message>
    <message>
        <source>An IOMMU group that the host uses a part of</source>
        <translation>主机正在使用 IOMMU 组的一部分</translation>
    </message>
    <message>
        <source>The host can only give away a whole IOMMU group. Where it uses a device of the group itself, for a disk or the network, the others cannot go: QEMU says that the group is not viable.</source>
        <translation>主机只能交出整个 IOMMU 组。如果主机自身正在使用该组的某个设备，例如用于磁盘或网络，其余设备也无法交出：QEMU 会提示该组不可用（not viable）。</translation>
    </message>
    <message>
        <source>An IOMMU group of which a part is on a driver of the host</source>
        <translation>IOMMU 组的一部分由主机的驱动程序控制</translation>
    </message>
    <message>
        <source>A plan may have a part of an IOMMU group. The rest must then be bound to vfio-pci or have no driver before the virtual machine starts.</source>
        <translation>方案可以只包含 IOMMU 组的一部分。但在虚拟机启动之前，其余设备必须绑定到 vfio-pci 或没有驱动程序。</translation>
    </message>
    <message>
        <source>An IOMMU group that two virtual machines might want</source>
        <translation>可能有两个虚拟机都需要的 IOMMU 组</translation>
    </message>
    <message>
        <source>An IOMMU group belongs to one virtual machine at a time, also the devices of it that its plan leaves out. What is bound to vfio-pci but not in the plan looks as if it were meant for another virtual machine, which is not possible.</source>
        <translation>一个 IOMMU 组同一时间只属于一个虚拟机，包括该虚拟机的方案没有用到的设备。已绑定到 vfio-pci 但不在方案中的设备，看起来像是留给另一个虚拟机的，而这是不可能的。</translation>
    </message>
    <message>
        <source>A host that cannot give NVLink2</source>
        <translation>不能提供 NVLink2 的主机</translation>
    </message>
    <message>
        <source>NVLink2 passthrough takes a POWER9 host and Linux 5.0 to 5.12: the kernel got it in 5.0 and lost it in 5.13. Elsewhere a V100 is a plain PCI device in the guest, without the link to the processor and without its memory in the guest&apos;s.</source>
        <translation>NVLink2 直通需要 POWER9 主机和 Linux 5.0 到 5.12：内核在 5.0 中加入该功能，在 5.13 中移除。在其他环境中，V100 在客户机中是普通 PCI 设备，没有到处理器的链路，其内存也不在客户机的内存之中。</translation>
    </message>
    <message>
        <source>A device that the host uses itself</source>
        <translation>主机自身正在使用的设备</translation>
    </message>
    <message>
        <source>A device with a mounted disk, a network connection or a running program on the host can be taken away only after the host stops using it.</source>
        <translation>如果设备在主机上有已挂载的磁盘、网络连接或正在运行的程序，则只有在主机停止使用之后才能将其取走。</translation>
    </message>
    <message>
        <source>The host&apos;s display</source>
        <translation>主机的显示设备</translation>
    </message>
    <message>
        <source>The graphics card of the host&apos;s console seldom comes back after it was given away. A display controller without the console is reported as an information.</source>
        <translation>主机控制台所用的显卡在交出之后很少能够恢复。不带控制台的显示控制器作为提示报告。</translation>
    </message>
    <message>
        <source>GPU memory that the host has online</source>
        <translation>主机已联机使用的 GPU 内存</translation>
    </message>
    <message>
        <source>The nvidia driver adds a GPU&apos;s memory to the host as a NUMA node. While the host may have data there, the driver cannot let the GPU go.</source>
        <translation>nvidia 驱动程序会将 GPU 的内存作为 NUMA 节点加入主机。只要主机可能在那里存有数据，该驱动程序就无法释放 GPU。</translation>
    </message>
    <message>
        <source>%1 shows the host&apos;s console. Given to the virtual machine it is gone from the host, until a restart in most cases. Remove it, unless you can reach the host over the network.</source>
        <translation>%1 显示主机的控制台。将其交给虚拟机后，主机便失去它，多数情况下要到重启后才能恢复。请移除它，除非可以通过网络访问主机。</translation>
    </message>
    <message>
        <source>%1 is a display controller. Make sure that nobody works on a screen of this host before you give it away.</source>
        <translation>%1 是显示控制器。在将其交出之前，请确认没有人正在使用此主机的屏幕。</translation>
    </message>
    <message>
        <source>The host itself is using %1: %2. The virtual machine can have it only when the host no longer does. Free it first, or remove it from the plan.</source>
        <translation>主机自身正在使用 %1：%2。只有在主机不再使用它之后，虚拟机才能获得它。请先释放它，或将其从方案中移除。</translation>
    </message>
    <message>
        <source>The host uses the memory of %1 as its own: the nvidia driver has it online as NUMA node %2. The GPU can be taken from the host only after that memory is offline. Stop nvidia-persistenced and what computes on the GPU, and take the node offline.</source>
        <translation>主机将 %1 的内存当作自己的内存使用：nvidia 驱动程序已将其作为 NUMA 节点 %2 联机。只有在该内存脱机之后，才能从主机取走此 GPU。请停止 nvidia-persistenced 以及在 GPU 上计算的程序，并使该节点脱机。</translation>
    </message>
    <message>
        <source>Use huge pages of %1</source>
        <translation>使用 %1 的大页</translation>
    </message>
    <message>
        <source>Use normal pages</source>
        <translation>使用普通页</translation>
    </message>
    <message>
        <source>vPHB %1 has the devices of %2 NVLink GPUs. QEMU gives up at more than %3 and leaves NVLink2 out of the whole vPHB. Move or remove some.</source>
        <translation>vPHB %1 上有 %2 个 NVLink GPU 的设备。超过 %3 个时 QEMU 会放弃，并在整个 vPHB 上略去 NVLink2。请移动或移除一些。</translation>
    </message>
    <message>
        <source>On vPHB %1 one GPU has %2 NVLink bridges (%3). QEMU stops with &quot;Found too many NVLink bridges per GPU&quot; at more than %4 and leaves NVLink2 out of the whole vPHB. Remove some.</source>
        <translation>在 vPHB %1 上，一个 GPU 有 %2 个 NVLink 桥（%3）。超过 %4 个时 QEMU 会提示“Found too many NVLink bridges per GPU”并停止处理，在整个 vPHB 上略去 NVLink2。请移除一些。</translation>
    </message>
    <message>
        <source>vPHB %1 has %2 NVLink bridges, each with an ATSD register. A guest can be told of %3 for each vPHB; the others are dropped, mostly without a word. Use fewer bridges.</source>
        <translation>vPHB %1 有 %2 个 NVLink 桥，每个桥有一个 ATSD 寄存器。每个 vPHB 可以告知客户机 %3 个；其余的会被丢弃，多数情况下没有任何提示。请减少桥的数量。</translation>
    </message>
    <message>
        <source>The virtual machine has %1 NVLink GPUs. QEMU prepares NUMA nodes for the memory of %2 only; that of %3 would get wrong distances or none. Use at most %2.</source>
        <translation>虚拟机有 %1 个 NVLink GPU。QEMU 只为其中 %2 个的内存准备 NUMA 节点；%3 的内存会得到错误的距离，或没有距离。请最多使用 %2 个。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pseries machine type. Only pseries machines have vPHBs and NVLink2. Use a type such as pseries-7.2.</source>
        <translation>“%1”不是 pseries 机器类型。只有 pseries 机器才有 vPHB 和 NVLink2。请使用 pseries-7.2 之类的类型。</translation>
    </message>
    <message>
        <source>%1 has no room for GPU memory and ATSD registers in its address space, so NVLink2 would be off without a word. Use pseries-4.1 or newer, up to pseries-8.1.</source>
        <translation>%1 的地址空间中没有容纳 GPU 内存和 ATSD 寄存器的位置，因此 NVLink2 会在没有任何提示的情况下关闭。请使用 pseries-4.1 或更新的类型，最高到 pseries-8.1。</translation>
    </message>
    <message>
        <source>%1 needs a QEMU newer than 8.1, and those have no NVLink2 any more: the GPUs would be plain PCI devices. Use a type up to pseries-8.1.</source>
        <translation>%1 需要比 8.1 更新的 QEMU，而这些版本已不再有 NVLink2：GPU 会成为普通 PCI 设备。请使用最高到 pseries-8.1 的类型。</translation>
    </message>
    <message>
        <source>&quot;pseries&quot; stands for the newest type of whichever QEMU runs the plan, so the guest may find another machine after an update. Name a version.</source>
        <translation>“pseries”代表运行方案的 QEMU 的最新类型，因此更新之后客户机可能会面对另一种机器。请指定版本。</translation>
    </message>
    <message>
        <source>%1 is newer than this QEMU, whose newest machine type is %2. It would not start. Use that type, or a newer QEMU.</source>
        <translation>%1 比此 QEMU 更新，后者最新的机器类型是 %2。虚拟机将无法启动。请使用该类型，或更新的 QEMU。</translation>
    </message>
    <message>
        <source>QEMU %1.%2 has no NVLink2 passthrough: it came with 4.1 and was removed in 8.2, whatever the machine type. The GPUs would be plain PCI devices: without the link to the processor, without their memory in the guest&apos;s and without coherent access. Use a QEMU from 4.1 to 8.1.</source>
        <translation>QEMU %1.%2 没有 NVLink2 直通：无论机器类型如何，该功能都自 4.1 引入，在 8.2 中移除。GPU 会成为普通 PCI 设备：没有到处理器的链路，其内存不在客户机的内存之中，也没有一致性访问。请使用 4.1 到 8.1 的 QEMU。</translation>
    </message>
    <message>
        <source>A machine type without NVLink2</source>
        <translation>没有 NVLink2 的机器类型</translation>
    </message>
    <message>
        <source>Machine types from pseries-4.1 to pseries-8.1 have windows for GPU memory and ATSD registers, and a QEMU that fills them. Older types place both at 0, which turns NVLink2 off without a word; QEMU 8.2 removed it. Machines that are not pseries have no vPHBs at all.</source>
        <translation>从 pseries-4.1 到 pseries-8.1 的机器类型具有用于 GPU 内存和 ATSD 寄存器的窗口，也有会填充这些窗口的 QEMU。更早的类型将两者都置于 0，从而在没有任何提示的情况下关闭 NVLink2；QEMU 8.2 移除了该功能。非 pseries 的机器根本没有 vPHB。</translation>
    </message>
    <message>
        <source>A machine type that this QEMU does not have</source>
        <translation>此 QEMU 没有的机器类型</translation>
    </message>
    <message>
        <source>A QEMU knows the machine types up to its own version and stops with &quot;unsupported machine type&quot; at others. Checked where it is known which QEMU runs the plan.</source>
        <translation>QEMU 只认识不高于其自身版本的机器类型，遇到其他类型会停止并提示“unsupported machine type”。仅在已知由哪个 QEMU 运行方案时检查。</translation>
    </message>
    <message>
        <source>A QEMU without NVLink2</source>
        <translation>没有 NVLink2 的 QEMU</translation>
    </message>
    <message>
        <source>QEMU has NVLink2 passthrough from 4.1 to 8.1. Others start the same machine type with the GPUs as plain PCI devices. Checked where it is known which QEMU runs the plan.</source>
        <translation>QEMU 从 4.1 到 8.1 具有 NVLink2 直通。其他版本会启动同样的机器类型，但 GPU 是普通 PCI 设备。仅在已知由哪个 QEMU 运行方案时检查。</translation>
    </message>
    <message>
        <source>A machine type without version</source>
        <translation>没有版本的机器类型</translation>
    </message>
    <message>
        <source>&quot;pseries&quot; is the newest machine type of the QEMU that runs the plan. After an update of QEMU the guest finds another machine, perhaps one without NVLink2.</source>
        <translation>“pseries”是运行方案的 QEMU 的最新机器类型。QEMU 更新之后，客户机会面对另一种机器，可能是没有 NVLink2 的机器。</translation>
    </message>
    <message>
        <source>Threads of an emulated processor</source>
        <translation>模拟处理器的线程</translation>
    </message>
    <message>
        <source>Without KVM a pseries machine has one thread per core. QEMU stops with &quot;TCG cannot support more than 1 thread/core on a pseries machine&quot;.</source>
        <translation>没有 KVM 时，pseries 机器每个核心只有一个线程。QEMU 会停止并提示“TCG cannot support more than 1 thread/core on a pseries machine”。</translation>
    </message>
    <message>
        <source>More threads per core than the host has</source>
        <translation>每核心的线程数多于主机</translation>
    </message>
    <message>
        <source>KVM on POWER runs the threads of a guest&apos;s core on one core of the host. A POWER9 core of an AC922 has four.</source>
        <translation>POWER 上的 KVM 在主机的一个核心上运行客户机一个核心的各个线程。AC922 的 POWER9 核心有四个线程。</translation>
    </message>
    <message>
        <source>More vCPUs than the host has threads</source>
        <translation>vCPU 数多于主机的线程数</translation>
    </message>
    <message>
        <source>The vCPUs of one virtual machine then wait for each other, and programs in the guest that use them all are slower than with fewer.</source>
        <translation>此时同一个虚拟机的 vCPU 会相互等待，客户机中用到全部 vCPU 的程序反而比 vCPU 较少时更慢。</translation>
    </message>
    <message>
        <source>Memory that is not a multiple of 256 MiB</source>
        <translation>内存不是 256 MiB 的整数倍</translation>
    </message>
    <message>
        <source>A pseries machine takes its memory in blocks of 256 MiB, which is also what is plugged in one piece. QEMU stops with &quot;is not aligned to 256 MiB&quot;.</source>
        <translation>pseries 机器以 256 MiB 的块取用内存，这也是一次热插的大小。QEMU 会停止并提示“is not aligned to 256 MiB”。</translation>
    </message>
    <message>
        <source>More memory than the host has</source>
        <translation>内存多于主机</translation>
    </message>
    <message>
        <source>All memory of a virtual machine with passed devices is locked in the host&apos;s memory, because a device may reach any of it at any time.</source>
        <translation>带有直通设备的虚拟机的全部内存都会锁定在主机的内存中，因为设备随时可能访问其中任何部分。</translation>
    </message>
    <message>
        <source>Memory that is not beside the GPUs</source>
        <translation>内存不在 GPU 旁</translation>
    </message>
    <message>
        <source>A GPU has its NVLinks to one processor. The memory behind the other one is reached through the link between the processors.</source>
        <translation>GPU 的 NVLink 连接到一个处理器。另一个处理器后面的内存要经由处理器之间的链路访问。</translation>
    </message>
    <message>
        <source>Huge pages of a size that the host does not have</source>
        <translation>主机没有的大页大小</translation>
    </message>
    <message>
        <source>QEMU takes huge pages from the host and stops where the host&apos;s kernel or memory management unit has none of that size: 2 MiB and 1 GiB on a POWER9 with the radix MMU, 16 MiB and 16 GiB with the hash MMU.</source>
        <translation>QEMU 从主机取用大页；如果主机的内核或内存管理单元没有该大小的大页，QEMU 就会停止：采用 radix MMU 的 POWER9 有 2 MiB 和 1 GiB，采用 hash MMU 时有 16 MiB 和 16 GiB。</translation>
    </message>
    <message>
        <source>Fewer huge pages than the memory takes</source>
        <translation>大页少于内存所需</translation>
    </message>
    <message>
        <source>Huge pages are set aside by the host beforehand. QEMU stops with &quot;Cannot allocate memory&quot; where there are too few. Enough of them, but not all free at the time of the scan, is reported as a warning.</source>
        <translation>大页由主机事先预留。数量不足时，QEMU 会停止并提示“Cannot allocate memory”。如果总数足够，但扫描时并非全部空闲，则作为警告报告。</translation>
    </message>
    <message>
        <source>Huge pages that are not beside the GPUs</source>
        <translation>大页不在 GPU 旁</translation>
    </message>
    <message>
        <source>The host keeps huge pages for each NUMA node. Those behind the other processor are reached more slowly by the GPUs.</source>
        <translation>主机为每个 NUMA 节点分别保留大页。GPU 访问另一个处理器后面的大页较慢。</translation>
    </message>
    <message>
        <source>Pages that the IOMMU cannot map as a whole</source>
        <translation>IOMMU 无法整页映射的页</translation>
    </message>
    <message>
        <source>A POWER9 host maps memory for devices in pages of 4 KiB, 64 KiB, 2 MiB or 1 GiB. Memory in pages of other sizes is mapped in the next smaller ones, which takes larger tables.</source>
        <translation>POWER9 主机以 4 KiB、64 KiB、2 MiB 或 1 GiB 的页为设备映射内存。其他页大小的内存会改用下一级较小的页映射，需要更大的表。</translation>
    </message>
    <message>
        <source>A DMA window with more entries than QEMU can count</source>
        <translation>DMA 窗口的条目数超出 QEMU 的计数范围</translation>
    </message>
    <message>
        <source>GPU memory above 64 TiB makes the guest&apos;s 64-bit DMA window 128 TiB large. In pages of 4 KiB that is more entries than 32 bits can count: QEMU gets 0 and asks the host for a table with more levels than it needs.</source>
        <translation>64 TiB 以上的 GPU 内存会使客户机的 64 位 DMA 窗口达到 128 TiB。采用 4 KiB 的页时，条目数超出 32 位的计数范围：QEMU 得到 0，于是向主机请求级数多于所需的表。</translation>
    </message>
    <message>
        <source>A limit of locked memory that is too low</source>
        <translation>锁定内存上限过低</translation>
    </message>
    <message>
        <source>The host counts the memory of a virtual machine with passed devices, and the tables for DMA and GPU memory, against the limit of locked memory (RLIMIT_MEMLOCK). Redbud computes the need as libvirt does. Checked where the limit of the user is known.</source>
        <translation>带有直通设备的虚拟机的内存，以及用于 DMA 和 GPU 内存的表，都会被主机计入锁定内存上限 (RLIMIT_MEMLOCK)。Redbud 采用与 libvirt 相同的方法计算所需的量。仅在已知用户的上限时检查。</translation>
    </message>
    <message>
        <source>A vPHB that is not on the NUMA node of its GPUs</source>
        <translation>vPHB 不在其 GPU 的 NUMA 节点上</translation>
    </message>
    <message>
        <source>Guest NUMA nodes stand for nodes of the host. A vPHB on the guest node of other GPUs, or with GPUs of several nodes of the host, makes the guest place memory and processes far from its GPUs.</source>
        <translation>客户机 NUMA 节点代表主机的节点。如果 vPHB 位于其他 GPU 的客户机节点上，或其 GPU 来自主机的多个节点，客户机就会将内存和进程放在远离其 GPU 的位置。</translation>
    </message>
    <message>
        <source>Take no memory from NUMA node %1</source>
        <translation>不从 NUMA 节点 %1 取用内存</translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1, which the host does not have. QEMU would not start. Choose another node, or leave it to the host.</source>
        <translation>方案从 NUMA 节点 %1 取用内存，而主机没有该节点。QEMU 将无法启动。请选择其他节点，或交由主机决定。</translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1 among others, which the host does not have. The memory comes from the others.</source>
        <translation>方案从多个 NUMA 节点取用内存，其中节点 %1 是主机所没有的。内存将来自其余节点。</translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1, which is the memory of a GPU. It goes to a virtual machine together with its GPU and cannot be another one&apos;s memory. Choose a node of a processor.</source>
        <translation>方案从 NUMA 节点 %1 取用内存，而该节点是某个 GPU 的内存。它会随其 GPU 一同交给虚拟机，不能充当其他虚拟机的内存。请选择处理器的节点。</translation>
    </message>
    <message>
        <source>Give it %1 of memory</source>
        <translation>为其分配 %1 内存</translation>
    </message>
    <message>
        <source>A pseries machine takes memory in blocks of %1: at its start, as its maximum and for each of its NUMA nodes. The plan has other sizes, and QEMU would not start. Round them.</source>
        <translation>pseries 机器以 %1 的块取用内存：启动时的内存、内存上限以及每个 NUMA 节点的内存都是如此。方案中有其他大小，QEMU 将无法启动。请取整。</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory and the host %2. Memory of a machine with passed devices is locked in the host&apos;s, so it has to fit, and QEMU would not start. Give it less.</source>
        <translation>虚拟机的内存为 %1，而主机为 %2。带有直通设备的机器的内存会锁定在主机的内存中，因此必须容纳得下，否则 QEMU 无法启动。请减少其内存。</translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory, but the processors beside its GPUs have %2. The rest is behind the other processor, where the GPUs reach it more slowly.</source>
        <translation>虚拟机的内存为 %1，但其 GPU 旁的处理器只有 %2。其余内存在另一个处理器后面，GPU 访问那里较慢。</translation>
    </message>
    <message>
        <source>The host has no huge pages of %1, so QEMU would not start. It has pages of %2.</source>
        <translation>主机没有 %1 的大页，因此 QEMU 无法启动。主机有 %2 的页。</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2, but the host has set %3 aside, so QEMU would not start. Set more aside (nr_hugepages), or use other pages.</source>
        <translation>内存需要 %1 个 %2 的大页，但主机预留了 %3 个，因此 QEMU 无法启动。请预留更多大页 (nr_hugepages)，或改用其他页。</translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2, and %3 of the host&apos;s %4 are free. QEMU starts only when enough of them are.</source>
        <translation>内存需要 %1 个 %2 的大页，而主机的 %4 个中有 %3 个空闲。只有空闲数量足够时，QEMU 才会启动。</translation>
    </message>
    <message>
        <source>Of the %1 of memory in huge pages, %2 are free beside the processors with the plan&apos;s GPUs. The rest would come from behind the other processor, where the GPUs reach it more slowly. Set more aside on these NUMA nodes.</source>
        <translation>在 %1 的大页内存中，方案中 GPU 所在处理器旁空闲的有 %2。其余部分将来自另一个处理器后面，GPU 访问那里较慢。请在这些 NUMA 节点上预留更多大页。</translation>
    </message>
    <message>
        <source>QEMU has to lock %1 for this plan (%2 bytes), but you may lock %3. The host would refuse to map its memory for DMA. Raise the limit (&quot;memlock&quot; in /etc/security/limits.conf), or launch it as a user with a higher one.</source>
        <translation>对于此方案，QEMU 需要锁定 %1（%2 字节），但您可锁定的上限为 %3。主机会拒绝为 DMA 映射其内存。请提高上限（/etc/security/limits.conf 中的“memlock”），或以上限更高的用户身份启动。</translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, but %3. The guest would put memory and processes where they are far from these GPUs. %4</source>
        <translation>vPHB %1 已分配到客户机 NUMA 节点 %2，但%3。客户机会将内存和进程放在远离这些 GPU 的位置。%4</translation>
    </message>
    <message>
        <source>Use one guest node for each of the host&apos;s, or leave the node open.</source>
        <translation>请为主机的每个节点使用一个客户机节点，或不指定节点。</translation>
    </message>
    <message>
        <source>Assign vPHB %1 to guest NUMA node %2</source>
        <translation>将 vPHB %1 分配到客户机 NUMA 节点 %2</translation>
    </message>
    <message>
        <source>Leave the NUMA node of vPHB %1 open</source>
        <translation>不指定 vPHB %1 的 NUMA 节点</translation>
    </message>
    <message>
        <source>its GPUs are on several NUMA nodes of the host</source>
        <translation>其 GPU 位于主机的多个 NUMA 节点上</translation>
    </message>
    <message>
        <source>other GPUs of the same node of the host are on guest node %1</source>
        <translation>主机同一节点的其他 GPU 位于客户机节点 %1 上</translation>
    </message>
    <message>
        <source>GPUs of another node of the host are there already</source>
        <translation>那里已有主机另一节点的 GPU</translation>
    </message>
    <message>
        <source>This host cannot give NVLink2 to a virtual machine. %1 What is lost: the link between GPU and processor, the GPU&apos;s memory as part of the guest&apos;s memory, and coherent access. %2 would work as plain PCI devices.</source>
        <translation>此主机不能向虚拟机提供 NVLink2。%1 因此失去的有：GPU 与处理器之间的链路、作为客户机内存一部分的 GPU 内存，以及一致性访问。%2 会作为普通 PCI 设备工作。</translation>
    </message>
    <message>
        <source>The host&apos;s firmware does not describe the NVLink side of %1 completely (target address, memory and bridges), so the guest gets it as a plain PCI device. Look at the host&apos;s device tree, or use another GPU.</source>
        <translation>主机固件没有完整描述 %1 的 NVLink 部分（目标地址、内存和桥），因此客户机得到的是普通 PCI 设备。请检查主机的设备树，或使用其他 GPU。</translation>
    </message>
    <message>
        <source>%1 on vPHB %2 have one target address, which should be different for every GPU. QEMU cannot tell their bridges apart and would abort. Keep one of them.</source>
        <translation>vPHB %2 上的 %1 具有相同的目标地址，而每个 GPU 的目标地址应各不相同。QEMU 无法区分它们的桥，会中止。请只保留其中一个。</translation>
    </message>
    <message>
        <source>The plan has room for memory that is added while the virtual machine runs. That works for memory only: %1 and their bridges stay until it ends, because QEMU refuses to unplug NVLink2 devices.</source>
        <translation>方案为虚拟机运行期间添加的内存留有空间。这只对内存有效：%1 及其桥会一直保留到虚拟机结束，因为 QEMU 拒绝拔出 NVLink2 设备。</translation>
    </message>
    <message>
        <source>An NVLink bridge without its GPU</source>
        <translation>NVLink 桥缺少其 GPU</translation>
    </message>
    <message>
        <source>QEMU pairs a GPU with its bridges on the same vPHB. Where another GPU is there too, it crashes with a segmentation fault while it builds the guest&apos;s device tree; where none is, NVLink2 is silently off.</source>
        <translation>QEMU 会将 GPU 与同一 vPHB 上它的桥配对。如果那里还有另一个 GPU，QEMU 在构建客户机设备树时会因段错误而崩溃；如果那里没有 GPU，NVLink2 会在没有任何提示的情况下关闭。</translation>
    </message>
    <message>
        <source>An NVLink bridge without ATSD register</source>
        <translation>没有 ATSD 寄存器的 NVLink 桥</translation>
    </message>
    <message>
        <source>The kernel offers the ATSD register of a bridge as a region of the device. Firmware before skiboot 6.2 describes one register per processor only; the region of the other bridges is then empty, and QEMU aborts on it.</source>
        <translation>内核将桥的 ATSD 寄存器作为设备的一个区域提供。早于 skiboot 6.2 的固件只为每个处理器描述一个寄存器；其他桥的该区域为空，QEMU 会因此中止。</translation>
    </message>
    <message>
        <source>A GPU without all of its NVLink bridges</source>
        <translation>GPU 缺少部分或全部 NVLink 桥</translation>
    </message>
    <message>
        <source>Without any bridge QEMU says &quot;No ATSD registers found&quot; and the guest gets GPU memory that it cannot use over NVLink. With some of them NVLink works with fewer links; this is reported as a warning.</source>
        <translation>没有任何桥时，QEMU 会提示“No ATSD registers found”，客户机得到的 GPU 内存无法经由 NVLink 使用。只有部分桥时，NVLink 以较少的链路工作；这种情况作为警告报告。</translation>
    </message>
    <message>
        <source>Two GPUs with one target address</source>
        <translation>两个 GPU 的目标地址相同</translation>
    </message>
    <message>
        <source>QEMU pairs GPUs and bridges by target address. Two GPUs with the same one on a vPHB make it abort. Firmware gives each its own, so this shows a damaged device tree or snapshot.</source>
        <translation>QEMU 按目标地址将 GPU 与桥配对。同一 vPHB 上有两个目标地址相同的 GPU 时，QEMU 会中止。固件为每个 GPU 分配各自的目标地址，因此这说明设备树或快照已损坏。</translation>
    </message>
    <message>
        <source>More than 3 NVLink bridges of one GPU</source>
        <translation>一个 GPU 有超过 3 个 NVLink 桥</translation>
    </message>
    <message>
        <source>QEMU keeps three links per GPU. At the fourth it says &quot;Found too many NVLink bridges per GPU&quot; and leaves NVLink2 out of the whole vPHB.</source>
        <translation>QEMU 为每个 GPU 保留三条链路。遇到第四条时，它会提示“Found too many NVLink bridges per GPU”，并在整个 vPHB 上略去 NVLink2。</translation>
    </message>
    <message>
        <source>More than 8 ATSD registers on one vPHB</source>
        <translation>一个 vPHB 上有超过 8 个 ATSD 寄存器</translation>
    </message>
    <message>
        <source>A vPHB tells the guest of at most 8 ATSD registers, one per NVLink bridge. Those beyond are dropped, in most cases without a message.</source>
        <translation>一个 vPHB 最多告知客户机 8 个 ATSD 寄存器，每个 NVLink 桥一个。超出的会被丢弃，多数情况下没有任何消息。</translation>
    </message>
    <message>
        <source>More than 6 NVLink GPUs on one vPHB</source>
        <translation>一个 vPHB 上有超过 6 个 NVLink GPU</translation>
    </message>
    <message>
        <source>QEMU keeps six GPUs per vPHB. At the seventh it leaves NVLink2 out of the whole vPHB.</source>
        <translation>QEMU 为每个 vPHB 保留六个 GPU。遇到第七个时，它会在整个 vPHB 上略去 NVLink2。</translation>
    </message>
    <message>
        <source>More than 6 NVLink GPUs in the virtual machine</source>
        <translation>虚拟机中有超过 6 个 NVLink GPU</translation>
    </message>
    <message>
        <source>The memory of each GPU becomes a NUMA node of the guest. QEMU prepares six of them; from the seventh on the associativity is all zero, and far beyond that QEMU reads outside of its table.</source>
        <translation>每个 GPU 的内存都成为客户机的一个 NUMA 节点。QEMU 准备了六个；从第七个起关联性 (associativity) 全为零，数量远超此数时，QEMU 会读到其表之外。</translation>
    </message>
    <message>
        <source>GPU memory that is larger than its window</source>
        <translation>GPU 内存大于其窗口</translation>
    </message>
    <message>
        <source>Every vPHB has 2 TiB of the guest&apos;s address space for the memory of its GPUs, and a V100 takes 128 GiB of it. QEMU does not look whether it fits: what is too much goes on where the window of the next vPHB is.</source>
        <translation>每个 vPHB 在客户机地址空间中有 2 TiB 用于其 GPU 的内存，一个 V100 占用其中的 128 GiB。QEMU 不会检查是否容纳得下：超出的部分会延伸到下一个 vPHB 的窗口所在之处。</translation>
    </message>
    <message>
        <source>Memory BARs that are larger than their window</source>
        <translation>内存 BAR 大于其窗口</translation>
    </message>
    <message>
        <source>Every vPHB has a window of 1 TiB for 64-bit BARs and one of 2 GiB for 32-bit BARs and expansion ROMs. BARs are aligned to their own size. What does not fit gets no address from the guest&apos;s firmware, and the device does not work.</source>
        <translation>每个 vPHB 有一个 1 TiB 的窗口用于 64 位 BAR，还有一个 2 GiB 的窗口用于 32 位 BAR 和扩展 ROM。BAR 按其自身的大小对齐。容纳不下的 BAR 得不到客户机固件分配的地址，设备便无法工作。</translation>
    </message>
    <message>
        <source>A GPU whose NVLink is not described completely</source>
        <translation>NVLink 描述不完整的 GPU</translation>
    </message>
    <message>
        <source>The kernel&apos;s vfio-pci offers NVLink2 only for a GPU with a target address, a memory node and bridges in the host&apos;s device tree. Others are plain PCI devices in the guest.</source>
        <translation>内核的 vfio-pci 仅对在主机设备树中具备目标地址、内存节点和桥的 GPU 提供 NVLink2。其他 GPU 在客户机中只是普通 PCI 设备。</translation>
    </message>
    <message>
        <source>GPUs apart that could be linked directly</source>
        <translation>本可直接互连却被分开的 GPU</translation>
    </message>
    <message>
        <source>The GPUs of one socket are linked to each other by NVLink, and these links work in a guest that has both ends. A GPU without any of its peers beside other GPUs costs that speed where the plan could have a peer of those instead.</source>
        <translation>同一 CPU 插槽的 GPU 之间以 NVLink 互连；只要链路两端都在客户机中，这些链路在客户机中即可使用。如果方案中某个 GPU 没有任何对等 GPU，而只与其他 GPU 并列，就会损失这一速度，而方案本可以改用它的对等 GPU。</translation>
    </message>
    <message>
        <source>NVLink2 devices cannot be unplugged</source>
        <translation>NVLink2 设备无法拔出</translation>
    </message>
    <message>
        <source>QEMU refuses to unplug NVLink2 devices from a running virtual machine (&quot;Cannot unplug NVLink2 devices&quot;), so GPUs and bridges stay until it ends. This is reported where a plan has room for memory to be added at run time.</source>
        <translation>QEMU 拒绝从正在运行的虚拟机中拔出 NVLink2 设备（“Cannot unplug NVLink2 devices”），因此 GPU 和桥会一直保留到虚拟机结束。当方案留有在运行时添加内存的余地时，会报告此项。</translation>
    </message>
    <message>
        <source>Give vPHB %1 windows of the usual sizes</source>
        <translation>将 vPHB %1 的窗口设为常规大小</translation>
    </message>
    <message>
        <source>vPHB %1 has an MMIO32 window of %2 beside an MMIO64 window. A window of 32-bit addresses can be %3 at most, and QEMU would not start. Make it smaller.</source>
        <translation>vPHB %1 除 MMIO64 窗口外，还有一个 %2 的 MMIO32 窗口。32 位地址的窗口最大为 %3，QEMU 将无法启动。请减小该窗口。</translation>
    </message>
    <message>
        <source>In the guest&apos;s address space %1 and %2 share addresses (from %3 on). QEMU starts all the same, and the guest reaches only one of them there. Make the windows smaller, use other indices or less memory.</source>
        <translation>在客户机的地址空间中，%1 与 %2 的地址重叠（从 %3 开始）。QEMU 仍会启动，但客户机在重叠处只能访问其中之一。请减小窗口、使用其他索引或减少内存。</translation>
    </message>
    <message>
        <source>Take %1 instead of %2</source>
        <translation>用 %1 代替 %2</translation>
    </message>
    <message>
        <source>%1 has NVLinks only to GPUs that the plan leaves out, so it reaches the other GPUs of the virtual machine through the processors. %2 has direct NVLinks to %3, which is in the plan: with it GPU to GPU traffic would be faster.</source>
        <translation>%1 的 NVLink 只连接到方案未包含的 GPU，因此它须经由处理器才能访问虚拟机中的其他 GPU。%2 与方案中的 %3 有直接的 NVLink：改用它之后，GPU 之间的通信会更快。</translation>
    </message>
    <message>
        <source>Pin the vCPUs beside the GPUs</source>
        <translation>将 vCPU 固定到 GPU 旁的处理器</translation>
    </message>
    <message>
        <source>Leave out the processors that the host does not have</source>
        <translation>去掉主机没有的处理器</translation>
    </message>
    <message>
        <source>Pin each vCPU once</source>
        <translation>每个 vCPU 只固定一次</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned to the processors %2, of which the host has none. It would refuse to run them there. Choose from its processors %3.</source>
        <translation>vCPU %1 被固定到处理器 %2，而主机没有其中任何一个，会拒绝让它们在那里运行。请从主机的处理器 %3 中选择。</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned to the processors %2, but the host does not have %3. They share the others.</source>
        <translation>vCPU %1 被固定到处理器 %2，但主机没有 %3。它们将共用其余的处理器。</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned more than once; what the plan says first counts.</source>
        <translation>vCPU %1 被多次固定；以方案中最先出现的为准。</translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned, but the machine has %2 vCPUs, which count from 0.</source>
        <translation>vCPU %1 被固定，但该虚拟机有 %2 个 vCPU，编号从 0 开始。</translation>
    </message>
    <message>
        <source>The vCPUs %1 may run on processors that are not beside the plan&apos;s GPUs, from where they reach the GPUs and their memory more slowly. The processors %2 are beside them.</source>
        <translation>vCPU %1 可能在不靠近方案中 GPU 的处理器上运行，从那里访问 GPU 及其内存较慢。靠近 GPU 的处理器是 %2。</translation>
    </message>
    <message>
        <source>A device that the host does not have</source>
        <translation>主机没有的设备</translation>
    </message>
    <message>
        <source>QEMU opens every device of the plan when it starts and stops with &quot;no such host device&quot; where one is missing. Addresses differ between machines and firmware versions, so this is what a plan made for another host shows first.</source>
        <translation>QEMU 启动时会打开方案中的每个设备；如果缺少某个设备，就会以“no such host device”停止。地址因机器和固件版本而异，因此为另一台主机制定的方案最先出现的就是这个问题。</translation>
    </message>
    <message>
        <source>A device that cannot be given to a virtual machine</source>
        <translation>无法交给虚拟机的设备</translation>
    </message>
    <message>
        <source>vfio-pci hands out IOMMU groups. PCI bridges and root ports stay with the host, and a device without a group cannot be isolated from it.</source>
        <translation>vfio-pci 以 IOMMU 组为单位交出设备。PCI 桥和根端口留在主机；不属于任何 IOMMU 组的设备无法与主机隔离。</translation>
    </message>
    <message>
        <source>A device that the plan has more than once</source>
        <translation>在方案中多次出现的设备</translation>
    </message>
    <message>
        <source>A host device can be opened by one virtual machine once. QEMU stops at the second occurrence.</source>
        <translation>一个主机设备只能被一个虚拟机打开一次。设备第二次出现时，QEMU 会停止。</translation>
    </message>
    <message>
        <source>Two vPHBs with one index</source>
        <translation>两个 vPHB 使用同一索引</translation>
    </message>
    <message>
        <source>The index of a vPHB decides its unit id and where its windows are in the guest&apos;s address space. QEMU stops at the second vPHB of an index.</source>
        <translation>vPHB 的索引决定其单元 ID 以及其窗口在客户机地址空间中的位置。遇到索引重复的第二个 vPHB 时，QEMU 会停止。</translation>
    </message>
    <message>
        <source>A vPHB index above 30</source>
        <translation>vPHB 索引大于 30</translation>
    </message>
    <message>
        <source>Every vPHB has a 1 TiB window between 32 TiB and 64 TiB of the guest&apos;s address space, the first of which is shared by the small windows, so there are 31 of them. QEMU stops with &quot;index for PAPR PHB is too large&quot;.</source>
        <translation>在客户机地址空间的 32 TiB 与 64 TiB 之间，每个 vPHB 各有一个 1 TiB 的窗口；其中第一个由各个小窗口共用，因此最多有 31 个 vPHB。QEMU 会以“index for PAPR PHB is too large”停止。</translation>
    </message>
    <message>
        <source>A 32-bit window that is too large</source>
        <translation>过大的 32 位窗口</translation>
    </message>
    <message>
        <source>The MMIO32 window of a vPHB is at 2 GiB of 32-bit bus addresses, so it has 2 GiB at most. QEMU refuses a larger one beside an MMIO64 window.</source>
        <translation>vPHB 的 MMIO32 窗口位于 32 位总线地址的 2 GiB 处，因此最大为 2 GiB。如果同时还有 MMIO64 窗口，QEMU 会拒绝更大的 MMIO32 窗口。</translation>
    </message>
    <message>
        <source>Windows at the same addresses</source>
        <translation>地址相同的窗口</translation>
    </message>
    <message>
        <source>Every window of a vPHB and the memory have their place in the guest&apos;s address space, which is meant for the usual sizes. QEMU does not look whether windows that a user made larger, or very much memory, run into each other. With the layout &quot;proposed&quot; of an early version of NVLink2 passthrough they do from vPHB 6 on.</source>
        <translation>vPHB 的每个窗口以及内存在客户机地址空间中都有各自的位置，这一布局是按常规大小设计的。QEMU 不检查用户放大的窗口或非常大的内存是否会相互重叠。采用 NVLink2 直通早期版本的“proposed”布局时，从 vPHB 6 开始就会重叠。</translation>
    </message>
    <message>
        <source>A disk, network card or display on a vPHB that is not there</source>
        <translation>位于不存在的 vPHB 上的磁盘、网卡或显示设备</translation>
    </message>
    <message>
        <source>QEMU puts a card on a bus that exists. vPHB 0 always does; every other one has to be in the plan.</source>
        <translation>QEMU 只会把卡放到存在的总线上。vPHB 0 始终存在；其他 vPHB 都必须在方案中。</translation>
    </message>
    <message>
        <source>Guest slots that are taken twice or out of sight</source>
        <translation>被重复占用或不可见的客户机插槽</translation>
    </message>
    <message>
        <source>A guest slot is a device number and a function. Two devices cannot share one, and a guest looks at functions 1 to 7 only where function 0 of the same device number is there.</source>
        <translation>一个客户机插槽由设备号和功能号组成。两个设备不能共用一个插槽；并且只有同一设备号的功能 0 存在时，客户机才会查看功能 1 到 7。</translation>
    </message>
    <message>
        <source>A vPHB on a NUMA node that the guest does not have</source>
        <translation>位于客户机没有的 NUMA 节点上的 vPHB</translation>
    </message>
    <message>
        <source>A vPHB can be near one of the guest&apos;s own NUMA nodes. QEMU stops with &quot;Invalid NUMA node ID for PCI host bridge&quot; where the plan does not define that node.</source>
        <translation>vPHB 可以靠近客户机自身的某个 NUMA 节点。如果方案没有定义该节点，QEMU 会以“Invalid NUMA node ID for PCI host bridge”停止。</translation>
    </message>
    <message>
        <source>Give it %1 vCPUs</source>
        <translation>设为 %1 个 vCPU</translation>
    </message>
    <message>
        <source>Use %1 cores of %2 threads</source>
        <translation>使用 %1 个核心，每核心 %2 个线程</translation>
    </message>
    <message>
        <source>The virtual machine has %1 vCPUs and the host %2 hardware threads. They would take turns, which slows all of them down. Give it fewer.</source>
        <translation>虚拟机有 %1 个 vCPU，而主机有 %2 个硬件线程。各 vCPU 将轮流运行，全部都会变慢。请减少 vCPU 数量。</translation>
    </message>
    <message>
        <source>A core of the virtual machine has %1 threads, and one of the host %2. KVM runs the threads of a guest&apos;s core on one core of the host, so it may refuse, and they would take turns. Use at most %2.</source>
        <translation>虚拟机的每个核心有 %1 个线程，而主机的每个核心有 %2 个。KVM 在主机的一个核心上运行客户机一个核心的所有线程，因此可能会拒绝，而且这些线程将轮流运行。请最多使用 %2 个。</translation>
    </message>
    <message>
        <source>An emulated processor (accel &quot;tcg&quot;) has one thread per core, and the plan wants %1. QEMU would say &quot;TCG cannot support more than 1 thread/core on a pseries machine&quot; and stop. Use cores instead.</source>
        <translation>仿真处理器（accel &quot;tcg&quot;）每个核心只有一个线程，而方案要求 %1 个。QEMU 会报告“TCG cannot support more than 1 thread/core on a pseries machine”并停止。请改为增加核心数。</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>NVLink bridge %1</source>
        <translation>NVLink 桥 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Take %1 with its bridges out of the plan</source>
        <translation>将 %1 及其桥从方案中移除</translation>
    </message>
    <message>
        <source>The rules of a check</source>
        <translation>检查的规则</translation>
    </message>
    <message>
        <source>A rule looks at a plan and a host and reports problems. An error means that QEMU would refuse the plan, crash, abort, or silently lose NVLink2; a warning that it runs, but not as one would want; an info is worth knowing. Given here is the gravest that a rule reports. A plan can waive a rule by its id, because odd set-ups are useful for debugging: its problems are then shown as waived and do not count as errors. What a scan could not tell is no problem.</source>
        <translation>每条规则查看方案和主机，并报告问题。错误表示 QEMU 会拒绝该方案、崩溃、中止，或在没有任何提示的情况下失去 NVLink2；警告表示可以运行，但不尽如人意；提示则是值得了解的信息。此处给出的是每条规则所报告的最严重级别。方案可以按 ID 豁免规则，因为非常规的配置对调试有用：此时其问题显示为已豁免，不计为错误。扫描未能查明的情况不算问题。</translation>
    </message>
    <message>
        <source>Where it says &quot;shown on QEMU&quot;, a test of this repository lets the real QEMU do what the rule says, with simulated devices.</source>
        <translation>凡标有“已在 QEMU 上验证”之处，本仓库都有一项测试，使用模拟设备让真实的 QEMU 表现出规则所述的行为。</translation>
    </message>
    <message>
        <source>This page is the output of `redbudctl rules --markdown`.</source>
        <translation>本页是 `redbudctl rules --markdown` 的输出。</translation>
    </message>
    <message>
        <source>, shown on QEMU</source>
        <translation>，已在 QEMU 上验证</translation>
    </message>
    <message>
        <source>Devices, vPHBs and slots</source>
        <translation>设备、vPHB 和插槽</translation>
    </message>
    <message>
        <source>IOMMU groups</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>NVLink2</source>
        <translation>NVLink2</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Settings of the virtual machine</source>
        <translation>虚拟机的设置</translation>
    </message>
    <message>
        <source>On vPHB %1 several disks have the same SCSI target (%2). QEMU would not start. Give each a target of its own.</source>
        <translation>vPHB %1 上有多个磁盘使用同一 SCSI 目标（%2），QEMU 将无法启动。请为每个磁盘分配各自的目标。</translation>
    </message>
    <message>
        <source>Give every SCSI disk on vPHB %1 a target of its own</source>
        <translation>为 vPHB %1 上的每个 SCSI 磁盘分配各自的目标</translation>
    </message>
    <message>
        <source>The plan starts with the firmware VOF, which QEMU has from %1.%2 on. This QEMU would not start. Use SLOF.</source>
        <translation>方案使用固件 VOF 启动，QEMU 从 %1.%2 起才有该固件。此 QEMU 将无法启动。请使用 SLOF。</translation>
    </message>
    <message>
        <source>Use the firmware SLOF</source>
        <translation>使用固件 SLOF</translation>
    </message>
    <message>
        <source>The display listens on %1, port %2, without a password, so everyone who reaches this address can see and use the virtual machine. Let it listen on 127.0.0.1 and reach it through ssh, or name a file with a password.</source>
        <translation>显示服务在 %1 的端口 %2 上监听且没有密码，因此任何能访问此地址的人都可以查看和使用该虚拟机。请让它在 127.0.0.1 上监听并通过 ssh 访问，或指定一个含有密码的文件。</translation>
    </message>
    <message>
        <source>Let the display listen on 127.0.0.1</source>
        <translation>让显示服务在 127.0.0.1 上监听</translation>
    </message>
    <message>
        <source>QEMU gets further arguments, which Redbud hands on as they are and cannot check: %1.</source>
        <translation>QEMU 还会收到其他参数，Redbud 将其原样传递，无法检查：%1。</translation>
    </message>
    <message>
        <source>vCPUs pinned to processors that the host does not have</source>
        <translation>vCPU 固定到主机没有的处理器</translation>
    </message>
    <message>
        <source>Redbud pins the threads of the vCPUs after QEMU has started. Linux refuses where none of the processors is there and online. Where some are, it leaves out the others, which is reported as a warning.</source>
        <translation>Redbud 在 QEMU 启动后固定各 vCPU 的线程。如果所指定的处理器都不存在或都不在线，Linux 会拒绝。如果只有一部分可用，Linux 会忽略其余的，此情况报告为警告。</translation>
    </message>
    <message>
        <source>vCPUs that are pinned twice or not there</source>
        <translation>被重复固定或不存在的 vCPU</translation>
    </message>
    <message>
        <source>A vCPU runs where the first entry that names it says. An entry for vCPUs that the machine does not have does nothing.</source>
        <translation>vCPU 在最先指定它的条目所规定的位置运行。为虚拟机没有的 vCPU 设置的条目不起作用。</translation>
    </message>
    <message>
        <source>vCPUs pinned away from the GPUs</source>
        <translation>vCPU 固定在远离 GPU 的处理器上</translation>
    </message>
    <message>
        <source>A GPU has its NVLinks to one processor. From the other one, its registers and its memory are reached through the link between the processors.</source>
        <translation>GPU 的 NVLink 连接到一个处理器。从另一个处理器访问 GPU 的寄存器和内存，要经过处理器之间的链路。</translation>
    </message>
    <message>
        <source>Memory from a NUMA node that the host does not have</source>
        <translation>来自主机没有的 NUMA 节点的内存</translation>
    </message>
    <message>
        <source>QEMU takes the memory from the NUMA nodes of the host that the plan names. It stops with &quot;cannot bind memory to host NUMA nodes&quot; where the host has none of them. Where it has some, Linux leaves out the others, which is reported as a warning.</source>
        <translation>QEMU 从方案指定的主机 NUMA 节点获取内存。如果主机没有其中任何一个节点，QEMU 会以“cannot bind memory to host NUMA nodes”停止。如果只有一部分节点，Linux 会忽略其余的，此情况报告为警告。</translation>
    </message>
    <message>
        <source>Memory from a GPU</source>
        <translation>来自 GPU 的内存</translation>
    </message>
    <message>
        <source>With the host&apos;s driver loaded, the memory of a GPU is a NUMA node of the host, from 255 downwards. It cannot be the memory of a virtual machine that the GPU itself is passed to, and QEMU has no nodes above 127: it stops with &quot;Invalid host-nodes value&quot;.</source>
        <translation>主机的驱动程序加载后，GPU 的内存是主机的一个 NUMA 节点，编号从 255 向下递减。如果虚拟机直通了该 GPU，就不能再以这些内存作为自己的内存；此外 QEMU 没有大于 127 的节点，会以“Invalid host-nodes value”停止。</translation>
    </message>
    <message>
        <source>SCSI disks with one target</source>
        <translation>使用同一目标的 SCSI 磁盘</translation>
    </message>
    <message>
        <source>The SCSI disks of a vPHB are on one controller, where each has a target. QEMU stops with &quot;lun already used&quot; at the second disk of a target.</source>
        <translation>一个 vPHB 的 SCSI 磁盘位于同一控制器上，每个磁盘在其中占用一个目标。某个目标出现第二个磁盘时，QEMU 会以“lun already used”停止。</translation>
    </message>
    <message>
        <source>Firmware that this QEMU does not have</source>
        <translation>此 QEMU 没有的固件</translation>
    </message>
    <message>
        <source>VOF, which starts a given kernel without a firmware of its own, is in QEMU from 6.1 on. Checked where it is known which QEMU runs the plan.</source>
        <translation>VOF 不带自身的固件，直接启动给定的内核；QEMU 从 6.1 起包含它。仅在已知由哪个 QEMU 运行方案时检查。</translation>
    </message>
    <message>
        <source>A display that everyone can use</source>
        <translation>任何人都可使用的显示服务</translation>
    </message>
    <message>
        <source>A display of VNC or SPICE without a password is open to everyone who reaches the address on which it listens. On a loopback address these are the users of the host.</source>
        <translation>没有密码的 VNC 或 SPICE 显示服务对所有能访问其监听地址的人开放。如果监听的是回环地址，则对主机的所有用户开放。</translation>
    </message>
    <message>
        <source>Arguments of QEMU that Redbud does not know</source>
        <translation>Redbud 不了解的 QEMU 参数</translation>
    </message>
    <message>
        <source>What a plan gives QEMU as further arguments comes last on its command line. It can contradict the rest of the plan, take slots, or change the guest&apos;s tree, and no prediction and no other rule looks at it.</source>
        <translation>方案交给 QEMU 的其他参数位于命令行末尾。它们可能与方案的其余部分矛盾、占用插槽或改变客户机设备树，而任何预测和其他规则都不会查看它们。</translation>
    </message>
    <message>
        <source>Give everything on vPHB %1 a slot of its own</source>
        <translation>为 vPHB %1 上的每个设备分配各自的插槽</translation>
    </message>
    <message>
        <source>On vPHB %1 several devices are in the same guest slot (%2). QEMU would not start.</source>
        <translation>vPHB %1 上有多个设备位于同一客户机插槽（%2），QEMU 将无法启动。</translation>
    </message>
    <message>
        <source>On vPHB %1 there is nothing in function 0 beside %2, so the guest would never see what is there.</source>
        <translation>vPHB %1 上与 %2 同设备号的功能 0 处没有设备，因此客户机永远看不到那里的设备。</translation>
    </message>
    <message>
        <source>Give each a slot of its own.</source>
        <translation>请为每个设备分配各自的插槽。</translation>
    </message>
    <message>
        <source>Give it index %1</source>
        <translation>将索引改为 %1</translation>
    </message>
    <message>
        <source>Two vPHBs have index %1. The index decides where a vPHB is in the guest&apos;s address space, so QEMU would not start. Give one of them another index.</source>
        <translation>两个 vPHB 的索引都是 %1。索引决定 vPHB 在客户机地址空间中的位置，因此 QEMU 将无法启动。请为其中一个指定其他索引。</translation>
    </message>
    <message>
        <source>vPHB index %1 is too large: the guest&apos;s address space has room for indices 0 to %2, and QEMU would not start. Give it a smaller one.</source>
        <translation>vPHB 索引 %1 过大：客户机的地址空间只能容纳索引 0 到 %2，QEMU 将无法启动。请使用较小的索引。</translation>
    </message>
    <message>
        <source>A disk, network card or display is on vPHB %1, which the plan does not have, so QEMU would not find its bus. Add that vPHB, or move it.</source>
        <translation>有磁盘、网卡或显示设备位于 vPHB %1 上，而方案没有该 vPHB，因此 QEMU 将找不到其总线。请添加该 vPHB，或移动该设备。</translation>
    </message>
    <message>
        <source>Add vPHB %1</source>
        <translation>添加 vPHB %1</translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, but the plan defines no guest NUMA nodes. QEMU would not start. Leave the node open, or define it.</source>
        <translation>vPHB %1 被分配到客户机 NUMA 节点 %2，但方案没有定义任何客户机 NUMA 节点，QEMU 将无法启动。请不指定节点，或定义该节点。</translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, which the plan does not define. QEMU would not start. Leave the node open, or define it.</source>
        <translation>vPHB %1 被分配到客户机 NUMA 节点 %2，而方案没有定义该节点，QEMU 将无法启动。请不指定节点，或定义该节点。</translation>
    </message>
    <message>
        <source>The devices on vPHB %1 have %2 of memory BARs for its %3 window, which is %4. The guest&apos;s firmware finds no place for some of them, and these devices do not work. Move or remove %5.</source>
        <translation>vPHB %1 上的设备共有 %2 的内存 BAR 需要放入其 %3 窗口，而该窗口为 %4。客户机的固件无法为其中一部分找到位置，相应的设备将无法工作。请移动或移除 %5。</translation>
    </message>
    <message>
        <source>The memory apertures of the GPUs on vPHB %1 are %2 together, but its window for them is %3. QEMU would put the rest into the window of the next vPHB, where memory of two GPUs may be at one address. Move or remove %4.</source>
        <translation>vPHB %1 上各 GPU 的内存孔径合计为 %2，而其用于这些孔径的窗口为 %3。QEMU 会把其余部分放入下一个 vPHB 的窗口，在那里两个 GPU 的内存可能位于同一地址。请移动或移除 %4。</translation>
    </message>
    <message>
        <source>Give the virtual machine the %1 of its NUMA nodes</source>
        <translation>将虚拟机的内存设为其 NUMA 节点的总和 %1</translation>
    </message>
    <message>
        <source>Share the memory out evenly between the NUMA nodes</source>
        <translation>将内存平均分配给各 NUMA 节点</translation>
    </message>
    <message>
        <source>Share the vCPUs out evenly between the NUMA nodes</source>
        <translation>将 vCPU 平均分配给各 NUMA 节点</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes have %1 of memory together, and the virtual machine has %2. QEMU starts only where both are the same. Change the nodes or the machine.</source>
        <translation>客户机的 NUMA 节点共有 %1 内存，而虚拟机有 %2。只有两者相同 QEMU 才会启动。请更改节点或虚拟机。</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes have %1 vCPUs together, and the virtual machine has %2. QEMU would not start. Give the nodes fewer.</source>
        <translation>客户机的 NUMA 节点共有 %1 个 vCPU，而虚拟机有 %2 个。QEMU 将无法启动。请减少节点的 vCPU。</translation>
    </message>
    <message>
        <source>Guest NUMA node %1 begins in the middle of a core. The %2 threads of a core are on one node, and QEMU would not start. Give every node whole cores.</source>
        <translation>客户机 NUMA 节点 %1 从一个核心的中间开始。一个核心的 %2 个线程属于同一节点，QEMU 将无法启动。请为每个节点分配完整的核心。</translation>
    </message>
    <message>
        <source>The guest&apos;s NUMA nodes have %1 of the %2 vCPUs. QEMU puts the others on node 0 and warns that later versions will refuse this. Share all of them out, or none.</source>
        <translation>客户机的 NUMA 节点只有 %2 个 vCPU 中的 %1 个。QEMU 会把其余的放到节点 0，并警告以后的版本将拒绝这样做。请全部分配，或都不分配。</translation>
    </message>
    <message>
        <source>The guest has %1 NUMA nodes, and QEMU knows %2. It would not start. Remove some.</source>
        <translation>客户机有 %1 个 NUMA 节点，而 QEMU 只支持 %2 个。虚拟机将无法启动。请删除一些。</translation>
    </message>
    <message>
        <source>More than 128 NUMA nodes in the guest</source>
        <translation>客户机中超过 128 个 NUMA 节点</translation>
    </message>
    <message>
        <source>QEMU has room for 128 NUMA nodes of a guest, those of GPU memory not counted, and stops with &quot;Max number of NUMA nodes reached&quot;.</source>
        <translation>QEMU 最多容纳客户机的 128 个 NUMA 节点（不含 GPU 内存的节点），超过时以“Max number of NUMA nodes reached”终止。</translation>
    </message>
    <message>
        <source>NUMA nodes with more or less memory than the machine</source>
        <translation>NUMA 节点的内存多于或少于虚拟机的内存</translation>
    </message>
    <message>
        <source>The memory of a virtual machine is that of its NUMA nodes. QEMU stops with &quot;total memory for NUMA nodes should equal RAM size&quot; where a plan says both and they differ.</source>
        <translation>虚拟机的内存就是其 NUMA 节点的内存。如果方案同时给出两者且不一致，QEMU 会以“total memory for NUMA nodes should equal RAM size”终止。</translation>
    </message>
    <message>
        <source>NUMA nodes that do not share out the vCPUs</source>
        <translation>NUMA 节点没有分配所有 vCPU</translation>
    </message>
    <message>
        <source>NUMA nodes have the vCPUs in a row. QEMU stops where they have more than there are, or where a core would be on two nodes. Where they leave some out, it puts these on node 0, which is reported as a warning; where no node has any, it spreads all of them.</source>
        <translation>NUMA 节点依次拥有 vCPU。如果它们拥有的比实际的多，或者一个核心会落在两个节点上，QEMU 就会终止。如果漏掉一些，QEMU 会把它们放到节点 0，并作为警告报告；如果没有节点拥有 vCPU，QEMU 会分配全部。</translation>
    </message>
    <message>
        <source>This host has no NVLink2 to give to a virtual machine. %1 %2 would be plain PCI devices in the guest.</source>
        <translation>此主机没有可以交给虚拟机的 NVLink2。%1 %2 在客户机中将是普通 PCI 设备。</translation>
    </message>
    <message>
        <source>The host is using it, though; free it first.</source>
        <translation>不过主机正在使用它；请先将其释放。</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>The kernel&apos;s release cannot be read</source>
        <translation>无法读取内核版本</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Another program is giving this virtual machine commands</source>
        <translation>另一个程序正在向此虚拟机发送命令</translation>
    </message>
    <message>
        <source>This virtual machine is watched by too many windows</source>
        <translation>监视此虚拟机的窗口过多</translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation>正在与方案比较</translation>
    </message>
    <message>
        <source>Ending it, because it is not what was planned</source>
        <translation>与方案不符，正在结束虚拟机</translation>
    </message>
    <message>
        <source>Letting the guest run</source>
        <translation>正在让客户机开始运行</translation>
    </message>
    <message>
        <source>The launch was stopped</source>
        <translation>启动已停止</translation>
    </message>
    <message>
        <source>QEMU ended before the guest ran: %1. %2%3</source>
        <translation>QEMU 在客户机运行之前已结束：%1。%2%3</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>它没有任何输出。</translation>
    </message>
    <message>
        <source>Starting QEMU</source>
        <translation>正在启动 QEMU</translation>
    </message>
    <message>
        <source>QEMU has to lock %1 of memory, and the limit of this user is lower. Raise it in /etc/security/limits.conf (memlock), or let Redbud&apos;s helper do it</source>
        <translation>QEMU 需要锁定 %1 的内存，而此用户的限额较低。请在 /etc/security/limits.conf 中提高限额（memlock），或让 Redbud 的辅助程序来完成</translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already</source>
        <translation>已有同名的虚拟机正在运行</translation>
    </message>
    <message>
        <source>There is no running virtual machine of this name</source>
        <translation>没有使用此名称的正在运行的虚拟机</translation>
    </message>
    <message>
        <source>This virtual machine has not ended yet</source>
        <translation>此虚拟机尚未结束</translation>
    </message>
    <message>
        <source>Its devices could not be handed back to their drivers; the end of its log says why. Put that right and run `redbudctl unbind`</source>
        <translation>其设备未能归还给原来的驱动程序；原因见其日志末尾。请排除故障，然后运行 `redbudctl unbind`</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>QEMU gave up (%1)</source>
        <translation>QEMU 放弃运行（%1）</translation>
    </message>
    <message>
        <source>killed (%1)</source>
        <translation>被终止（%1）</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>已崩溃（%1）</translation>
    </message>
    <message>
        <source>Stopped waiting; the virtual machine goes on</source>
        <translation>已停止等待；虚拟机继续运行</translation>
    </message>
    <message>
        <source>The virtual machine has not ended in time</source>
        <translation>虚拟机未能及时结束</translation>
    </message>
    <message>
        <source>Ending QEMU</source>
        <translation>正在结束 QEMU</translation>
    </message>
    <message>
        <source>QEMU does not listen; killing it</source>
        <translation>QEMU 没有响应，正在强制终止</translation>
    </message>
    <message>
        <source>QEMU cannot be killed: it waits for the kernel. Look at the host&apos;s log</source>
        <translation>无法终止 QEMU：它正在等待内核。请查看主机的日志</translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off</source>
        <translation>正在请求客户机自行关机</translation>
    </message>
    <message>
        <source>Handing the devices back</source>
        <translation>正在归还设备</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> 已持续 %1</translation>
    </message>
    <message>
        <source>; its devices are still bound, see its log</source>
        <translation>；其设备仍处于绑定状态，请查看其日志</translation>
    </message>
    <message>
        <source>, simulated devices</source>
        <translation>，模拟设备</translation>
    </message>
    <message>
        <source>, without its supervisor: its end will not be recorded</source>
        <translation>，没有监管进程：将不会记录其结束情况</translation>
    </message>
    <message>
        <source>The folder for running virtual machines cannot be made (%1)</source>
        <translation>无法创建用于运行中虚拟机的文件夹（%1）</translation>
    </message>
    <message>
        <source>Others could write into this folder, so it is not used</source>
        <translation>其他用户可以写入此文件夹，因此不使用它</translation>
    </message>
    <message>
        <source>A virtual machine needs a name</source>
        <translation>虚拟机需要名称</translation>
    </message>
    <message>
        <source>This name is too long for a virtual machine: the path of its sockets would have more than 107 bytes</source>
        <translation>此名称对虚拟机来说过长：其套接字的路径将超过 107 字节</translation>
    </message>
    <message>
        <source>This is not the record of a virtual machine, or one of another version of Redbud</source>
        <translation>这不是虚拟机的记录，或是来自其他版本的 Redbud 的记录</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor is not installed</source>
        <translation>未安装 Redbud 的监管进程</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor cannot be started (%1)</source>
        <translation>无法启动 Redbud 的监管进程（%1）</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor ended unexpectedly</source>
        <translation>Redbud 的监管进程意外结束</translation>
    </message>
    <message>
        <source>QEMU cannot be started (%1)</source>
        <translation>无法启动 QEMU（%1）</translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor does not answer</source>
        <translation>Redbud 的监管进程没有响应</translation>
    </message>
    <message>
        <source>The virtual machine does not have this device.</source>
        <translation>虚拟机没有此设备。</translation>
    </message>
    <message>
        <source>QEMU cannot unplug NVLink2 devices: the guest&apos;s firmware has described their memory as a part of the machine. Shut the virtual machine down and change the plan.</source>
        <translation>QEMU 无法拔出 NVLink2 设备：客户机的固件已将其内存描述为机器的一部分。请关闭虚拟机并更改方案。</translation>
    </message>
    <message>
        <source>The guest does not let go of the device</source>
        <translation>客户机不释放该设备</translation>
    </message>
    <message>
        <source>Stopped waiting; the guest may still let go of the device</source>
        <translation>已停止等待；客户机仍有可能释放该设备</translation>
    </message>
    <message>
        <source>The guest has not let go of the device yet; it may still do so</source>
        <translation>客户机尚未释放该设备；它仍有可能释放</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>The console cannot be reached</source>
        <translation>无法连接控制台</translation>
    </message>
    <message>
        <source>Devices that are bound for it stay so; &quot;redbudctl unbind&quot; puts them back</source>
        <translation>为其绑定的设备保持绑定；“redbudctl unbind”会将其归还</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This is not a size. Write a whole number and K, M, G or T, such as 384G</source>
        <translation>这不是大小。请写整数加 K、M、G 或 T，例如 384G</translation>
    </message>
    <message>
        <source>%1 of what? Write %1M or %1G</source>
        <translation>%1 的单位是什么？请写 %1M 或 %1G</translation>
    </message>
    <message>
        <source>This is not a list of processors. Write it like 0-7,16</source>
        <translation>这不是处理器列表。请写成 0-7,16 的形式</translation>
    </message>
    <message>
        <source>This is not a list of NUMA nodes. Write it like 0,8</source>
        <translation>这不是 NUMA 节点列表。请写成 0,8 的形式</translation>
    </message>
    <message>
        <source>No host has a NUMA node above %1</source>
        <translation>没有主机拥有大于 %1 的 NUMA 节点</translation>
    </message>
    <message>
        <source>This is not a slot. Write device and function in hex, from 00.0 to 1f.7</source>
        <translation>这不是插槽。请用十六进制写设备和功能，从 00.0 到 1f.7</translation>
    </message>
    <message>
        <source>From these nodes only</source>
        <translation>只取自这些节点</translation>
    </message>
    <message>
        <source>From these nodes first</source>
        <translation>优先取自这些节点</translation>
    </message>
    <message>
        <source>From these nodes in turn</source>
        <translation>轮流取自这些节点</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>vPHB %1 (not in the plan)</source>
        <translation>vPHB %1（不在方案中）</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>A quotation mark of the command line is never closed</source>
        <translation>命令行中有一个引号没有闭合</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The snapshot cannot be opened: %1</source>
        <translation>无法打开快照：%1</translation>
    </message>
    <message>
        <source>This is not a snapshot of Redbud</source>
        <translation>这不是 Redbud 的快照</translation>
    </message>
    <message>
        <source>The snapshot is larger than any host needs</source>
        <translation>快照大于任何主机所需的大小</translation>
    </message>
    <message>
        <source>The snapshot is damaged: %1</source>
        <translation>快照已损坏：%1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>The snapshot has an entry without a usable name</source>
        <translation>快照中有一个条目没有可用的名称</translation>
    </message>
    <message>
        <source>The snapshot has an absolute path</source>
        <translation>快照中有绝对路径</translation>
    </message>
    <message>
        <source>The snapshot has a path that leads out of it</source>
        <translation>快照中有指向其外部的路径</translation>
    </message>
    <message>
        <source>The snapshot has a link without a usable target</source>
        <translation>快照中有一个符号链接没有可用的目标</translation>
    </message>
    <message>
        <source>The snapshot has an entry below a file</source>
        <translation>快照中有一个条目位于文件之下</translation>
    </message>
    <message>
        <source>The snapshot cannot be made: %1</source>
        <translation>无法生成快照：%1</translation>
    </message>
</context>
<context>
    <name>SocketItem</name>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>The driver vfio-pci is not loaded; load it with &quot;modprobe vfio-pci&quot; before devices are bound.</source>
        <translation>驱动程序 vfio-pci 未加载；请在绑定设备之前用“modprobe vfio-pci”加载它。</translation>
    </message>
    <message>
        <source>This user may not open %1, so its virtual machines get no devices. Give the user access with a udev rule, or run as root.</source>
        <translation>此用户无权打开 %1，因此其虚拟机得不到任何设备。请通过 udev 规则授予该用户访问权限，或以 root 身份运行。</translation>
    </message>
    <message>
        <source>This is a POWER8 machine with NVLink 1: NVLink passthrough exists from POWER9 on.</source>
        <translation>这是一台采用 NVLink 1 的 POWER8 机器：NVLink 直通从 POWER9 起才有。</translation>
    </message>
    <message>
        <source>The device tree cannot be read, so nothing is known of NVLink. Look whether /sys/firmware/devicetree/base is there and readable.</source>
        <translation>无法读取设备树，因此没有任何关于 NVLink 的信息。请检查 /sys/firmware/devicetree/base 是否存在且可读。</translation>
    </message>
    <message>
        <source>This is not an OpenPOWER machine: NVLink2 passthrough exists only on POWER9 hosts such as the AC922.</source>
        <translation>这不是 OpenPOWER 机器：NVLink2 直通仅存在于 AC922 等 POWER9 主机上。</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found.</source>
        <translation>未找到 NVIDIA GPU。</translation>
    </message>
    <message>
        <source>The firmware has NVLink bridges, but this kernel does not show them as PCI devices: Linux 5.13 removed them. Boot a kernel from 5.0 to 5.12.</source>
        <translation>固件中有 NVLink 桥，但此内核不将其显示为 PCI 设备：Linux 5.13 移除了它们。请引导 5.0 到 5.12 的内核。</translation>
    </message>
    <message>
        <source>No GPU is connected to the processor by NVLink2; that takes a Tesla V100 SXM2 in a machine such as the AC922.</source>
        <translation>没有 GPU 通过 NVLink2 与处理器相连；这需要在 AC922 之类的机器中安装 Tesla V100 SXM2。</translation>
    </message>
    <message>
        <source>%1 has no complete NVLink2 description in the device tree and can be passed as a plain PCI device only.</source>
        <translation>%1 在设备树中没有完整的 NVLink2 描述，只能作为普通 PCI 设备直通。</translation>
    </message>
    <message>
        <source>These NVLink bridges have no ATSD register: %1. Firmware before skiboot 6.2 gives one per NPU, which Linux shares from 5.7 on: update the firmware, or boot a kernel from 5.7 to 5.12.</source>
        <translation>以下 NVLink 桥没有 ATSD 寄存器：%1。skiboot 6.2 之前的固件为每个 NPU 提供一个 ATSD 寄存器，Linux 从 5.7 起共享它：请更新固件，或引导 5.7 到 5.12 的内核。</translation>
    </message>
    <message>
        <source>vfio-pci offers the NVLink2 memory of these GPUs, as read from their regions: %1.</source>
        <translation>从区域读取到，vfio-pci 为以下 GPU 提供 NVLink2 内存：%1。</translation>
    </message>
    <message>
        <source>vfio-pci offers no NVLink2 memory, as read from the regions of %1: this kernel lacks it, or the kernel&apos;s log says &quot;Failed to setup NVIDIA NV2 RAM region&quot;. Boot a kernel from 5.0 to 5.12.</source>
        <translation>从 %1 的区域读取到，vfio-pci 不提供 NVLink2 内存：此内核缺少该功能，或内核日志中有“Failed to setup NVIDIA NV2 RAM region”。请引导 5.0 到 5.12 的内核。</translation>
    </message>
    <message>
        <source>vfio-pci offers no NVLink2 memory for these GPUs: %1. Look for &quot;Failed to setup NVIDIA NV2 RAM region&quot; in the kernel&apos;s log.</source>
        <translation>vfio-pci 不为以下 GPU 提供 NVLink2 内存：%1。请在内核日志中查找“Failed to setup NVIDIA NV2 RAM region”。</translation>
    </message>
    <message>
        <source>No PCI device is there that could be passed.</source>
        <translation>没有可直通的 PCI 设备。</translation>
    </message>
    <message>
        <source>There are no IOMMU groups, so no device can be passed at all. Switch the IOMMU on in the firmware and for the kernel (intel_iommu=on on Intel machines), or look from outside of this virtual machine or container.</source>
        <translation>没有 IOMMU 组，因此无法直通任何设备。请在固件中以及为内核启用 IOMMU（Intel 机器上为 intel_iommu=on），或在此虚拟机或容器之外查看。</translation>
    </message>
    <message>
        <source>Linux %1 cannot bind devices to vfio-pci on POWER (&quot;probe failed with error -22&quot;), so no device can be passed at all. Boot an older or a newer kernel.</source>
        <translation>Linux %1 在 POWER 上无法将设备绑定到 vfio-pci（“probe failed with error -22”），因此无法直通任何设备。请引导更旧或更新的内核。</translation>
    </message>
    <message>
        <source>Devices can be passed as plain PCI devices.</source>
        <translation>设备可以作为普通 PCI 设备直通。</translation>
    </message>
    <message>
        <source>Its GPUs can be passed as plain PCI devices, without NVLink.</source>
        <translation>其 GPU 可以作为普通 PCI 设备直通，但没有 NVLink。</translation>
    </message>
    <message>
        <source>The kernel&apos;s release is unknown; NVLink2 passthrough needs Linux 5.0 to 5.12. Bind a GPU to vfio-pci and read its regions: redbudctl scan --regions.</source>
        <translation>内核版本未知；NVLink2 直通需要 Linux 5.0 到 5.12。请将一个 GPU 绑定到 vfio-pci 并读取其区域：redbudctl scan --regions。</translation>
    </message>
    <message>
        <source>Whether the kernel %1 supports NVLink2 passthrough is unknown: mainline has it from 5.0 to 5.12, and distributions add and remove features. Bind a GPU to vfio-pci and read its regions: redbudctl scan --regions.</source>
        <translation>内核 %1 是否支持 NVLink2 直通尚不清楚：主线内核从 5.0 到 5.12 支持，而各发行版会增减功能。请将一个 GPU 绑定到 vfio-pci 并读取其区域：redbudctl scan --regions。</translation>
    </message>
    <message>
        <source>Linux %1 is too new: NVLink2 passthrough was removed in 5.13. Boot a kernel from 5.0 to 5.12.</source>
        <translation>Linux %1 过新：NVLink2 直通已在 5.13 中移除。请引导 5.0 到 5.12 的内核。</translation>
    </message>
    <message>
        <source>Linux %1 is too old: NVLink2 passthrough came with 5.0. Boot a kernel from 5.0 to 5.12.</source>
        <translation>Linux %1 过旧：NVLink2 直通从 5.0 起才有。请引导 5.0 到 5.12 的内核。</translation>
    </message>
</context>
<context>
    <name>SysrootError</name>
    <message>
        <source>There is no such file or directory</source>
        <translation>没有此文件或目录</translation>
    </message>
    <message>
        <source>This user may not read it</source>
        <translation>此用户无权读取</translation>
    </message>
    <message>
        <source>Its links lead in a circle</source>
        <translation>其符号链接构成循环</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>这不是符号链接</translation>
    </message>
    <message>
        <source>The file is larger than expected</source>
        <translation>文件大于预期</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message>
        <source>The kernel does not answer</source>
        <translation>内核没有应答</translation>
    </message>
</context>
<context>
    <name>TreeDifference</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: only in %2</source>
        <translation>%1：仅在 %2 中</translation>
    </message>
    <message>
        <source>%1: %2 only in %3: %4</source>
        <translation>%1：%2 仅在 %3 中：%4</translation>
    </message>
    <message>
        <source>%1: %2 is %4 in %3 and %6 in %5</source>
        <translation>%1：%2 在 %3 中为 %4，在 %5 中为 %6</translation>
    </message>
</context>
<context>
    <name>UdevMonitor</name>
    <message>
        <source>Changes of this machine cannot be followed (%1)</source>
        <translation>无法跟踪此机器的变化（%1）</translation>
    </message>
</context>
<context>
    <name>Unbind</name>
    <message>
        <source>Redbud has bound nothing, so there is nothing to put back.</source>
        <translation>Redbud 没有绑定任何设备，因此无需还原。</translation>
    </message>
    <message>
        <source>None of these devices was bound by Redbud.</source>
        <translation>这些设备都不是由 Redbud 绑定的。</translation>
    </message>
    <message>
        <source>The machine was restarted since, so the record is cleared: no device came up as Redbud had bound it.</source>
        <translation>此后机器已重启，因此记录已清除：没有设备以 Redbud 绑定的方式启动。</translation>
    </message>
    <message>
        <source>%1. It still names devices that are back; &quot;redbudctl unbind&quot; puts that right when it can be written again.</source>
        <translation>%1。其中仍列有已恢复的设备；等到可以再次写入时，“redbudctl unbind”会予以更正。</translation>
    </message>
</context>
<context>
    <name>VfioError</name>
    <message>
        <source>VFIO is not there; load it with &quot;modprobe vfio-pci&quot;</source>
        <translation>VFIO 不存在；请用“modprobe vfio-pci”加载它</translation>
    </message>
    <message>
        <source>This user may not open VFIO</source>
        <translation>此用户无权打开 VFIO</translation>
    </message>
    <message>
        <source>The kernel speaks a version of VFIO that Redbud does not know (%1)</source>
        <translation>内核使用的 VFIO 版本是 Redbud 不了解的（%1）</translation>
    </message>
    <message>
        <source>No device of this IOMMU group is bound to vfio-pci</source>
        <translation>此 IOMMU 组中没有设备绑定到 vfio-pci</translation>
    </message>
    <message>
        <source>This user may not open the IOMMU group</source>
        <translation>此用户无权打开该 IOMMU 组</translation>
    </message>
    <message>
        <source>Another program has this IOMMU group open; look for a running QEMU</source>
        <translation>另一个程序已打开此 IOMMU 组；请查找正在运行的 QEMU</translation>
    </message>
    <message>
        <source>A device of this IOMMU group is still bound to a driver of the host, so VFIO does not give the group away (it is &quot;not viable&quot;)</source>
        <translation>此 IOMMU 组中有设备仍绑定到主机的驱动程序，因此 VFIO 不交出该组（该组“not viable”）</translation>
    </message>
    <message>
        <source>The kernel offers VFIO no IOMMU of a kind that Redbud knows; load vfio_iommu_spapr_tce on POWER, vfio_iommu_type1 elsewhere</source>
        <translation>内核没有为 VFIO 提供 Redbud 所了解的 IOMMU 类型；请在 POWER 上加载 vfio_iommu_spapr_tce，在其他平台上加载 vfio_iommu_type1</translation>
    </message>
    <message>
        <source>The device is not bound to vfio-pci or not in this IOMMU group</source>
        <translation>该设备未绑定到 vfio-pci，或不在此 IOMMU 组中</translation>
    </message>
    <message>
        <source>Another program has the device open</source>
        <translation>另一个程序已打开该设备</translation>
    </message>
    <message>
        <source>VFIO does not permit it to this user</source>
        <translation>VFIO 不允许此用户进行该操作</translation>
    </message>
    <message>
        <source>VFIO refused: %1</source>
        <translation>VFIO 已拒绝：%1</translation>
    </message>
    <message>
        <source>What VFIO says of its regions makes no sense</source>
        <translation>VFIO 对其区域的描述不合理</translation>
    </message>
</context>
<context>
    <name>VfioRegion</name>
    <message>
        <source>VFIO&apos;s description of region %1 makes no sense</source>
        <translation>VFIO 对区域 %1 的描述不合理</translation>
    </message>
</context>
<context>
    <name>VmEvent</name>
    <message>
        <source>, no space left</source>
        <translation>，空间已满</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>The guest restarted itself%1</source>
        <translation>客户机已自行重启%1</translation>
    </message>
    <message>
        <source>Was reset%1</source>
        <translation>已重置%1</translation>
    </message>
    <message>
        <source>The guest was asked to switch itself off</source>
        <translation>已请求客户机自行关机</translation>
    </message>
    <message>
        <source>The guest switched itself off%1</source>
        <translation>客户机已自行关机%1</translation>
    </message>
    <message>
        <source>Is being ended%1</source>
        <translation>正在结束%1</translation>
    </message>
    <message>
        <source>The guest&apos;s kernel panicked (%1)</source>
        <translation>客户机的内核发生 panic（%1）</translation>
    </message>
    <message>
        <source>The guest&apos;s kernel panicked and runs its crash kernel</source>
        <translation>客户机的内核发生 panic，正在运行其崩溃内核</translation>
    </message>
    <message>
        <source>The disk %1 failed (%2)</source>
        <translation>磁盘 %1 发生故障（%2）</translation>
    </message>
    <message>
        <source>The host&apos;s memory failed under the guest</source>
        <translation>客户机所用的主机内存发生故障</translation>
    </message>
    <message>
        <source>A part of a device is unplugged</source>
        <translation>设备的一部分已拔出</translation>
    </message>
    <message>
        <source>%1 is unplugged</source>
        <translation>%1 已拔出</translation>
    </message>
    <message>
        <source>The guest did not let go of %1</source>
        <translation>客户机没有释放 %1</translation>
    </message>
</context>
<context>
    <name>VmState</name>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>the guest panicked</source>
        <translation>客户机发生 panic</translation>
    </message>
    <message>
        <source>paused: a disk failed</source>
        <translation>已暂停：磁盘发生故障</translation>
    </message>
    <message>
        <source>paused: an error of QEMU or a passed device</source>
        <translation>已暂停：QEMU 或直通设备出错</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>QEMU does not answer</source>
        <translation>QEMU 没有响应</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>ended, nobody knows how</source>
        <translation>已结束，原因不明</translation>
    </message>
</context>
<context>
    <name>VmTexts</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>读取 %1，写入 %2</translation>
    </message>
    <message>
        <source>receives %1, sends %2</source>
        <translation>接收 %1，发送 %2</translation>
    </message>
</context>
<context>
    <name>VphbItem</name>
    <message>
        <source>Empty. Drop devices here.</source>
        <translation>空。请将设备拖放到此处。</translation>
    </message>
</context>
<context>
    <name>redbud::AddressMapView</name>
    <message>
        <source>Picture of the guest&apos;s addresses</source>
        <translation>客户机地址的示意图</translation>
    </message>
    <message>
        <source>The table beside it says the same</source>
        <translation>旁边的表格显示相同的内容</translation>
    </message>
</context>
<context>
    <name>redbud::AddressModel</name>
    <message>
        <source>✗ shares addresses with %1</source>
        <translation>✗ 与 %1 的地址重叠</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>redbud::AddressPanel</name>
    <message>
        <source>Addresses of the guest</source>
        <translation>客户机的地址</translation>
    </message>
    <message>
        <source>Columns of the addresses</source>
        <translation>地址表的列</translation>
    </message>
    <message>
        <source>This plan cannot be placed; the problems say why</source>
        <translation>无法为此方案安排地址；原因见“问题”</translation>
    </message>
    <message>
        <source>✗ Parts of the guest share addresses</source>
        <translation>✗ 客户机的某些部分地址重叠</translation>
    </message>
    <message>
        <source>Where everything of the guest is. In the picture each height follows the logarithm of the size; + and − zoom.</source>
        <translation>客户机各部分所在的位置。图中的高度按大小的对数显示；+ 和 − 用于缩放。</translation>
    </message>
</context>
<context>
    <name>redbud::BindingModel</name>
    <message>
        <source>⚠ warning</source>
        <translation>⚠ 警告</translation>
    </message>
    <message>
        <source>⚠ taken all the same</source>
        <translation>⚠ 仍然取用</translation>
    </message>
    <message>
        <source>✗ in use</source>
        <translation>✗ 正在使用</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>… running</source>
        <translation>… 正在执行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>对应的命令</translation>
    </message>
</context>
<context>
    <name>redbud::BindingPanel</name>
    <message>
        <source>&amp;Hand over</source>
        <translation>移交(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>Stop &amp;nvidia-persistenced</source>
        <translation>停止 nvidia-persistenced(&amp;N)</translation>
    </message>
    <message>
        <source>Also after a &amp;restart</source>
        <translation>重新启动后仍然有效(&amp;R)</translation>
    </message>
    <message>
        <source>Bind now</source>
        <translation>立即绑定</translation>
    </message>
    <message>
        <source>What handing the plan&apos;s devices to vfio-pci does</source>
        <translation>将方案中的设备移交给 vfio-pci 时会做什么</translation>
    </message>
    <message>
        <source>What putting back everything that Redbud has bound does</source>
        <translation>还原 Redbud 绑定的所有设备时会做什么</translation>
    </message>
    <message>
        <source>The service keeps the memory of GPUs online. It is started again when the devices come back.</source>
        <translation>该服务使 GPU 的内存保持在线。设备归还后会重新启动该服务。</translation>
    </message>
    <message>
        <source>By the configuration of driverctl</source>
        <translation>通过 driverctl 的配置实现</translation>
    </message>
    <message>
        <source>Steps of the binding</source>
        <translation>绑定步骤</translation>
    </message>
    <message>
        <source>Columns of the steps</source>
        <translation>步骤表的列</translation>
    </message>
    <message>
        <source>Open a host and plan a virtual machine first</source>
        <translation>请先打开主机并制定虚拟机方案</translation>
    </message>
    <message>
        <source>The host uses some of these devices; tick what is taken all the same</source>
        <translation>主机正在使用其中一些设备；请勾选仍要取用的设备</translation>
    </message>
    <message>
        <source>✓ Everything is bound already</source>
        <translation>✓ 所有设备均已绑定</translation>
    </message>
    <message>
        <source>%1 devices leave the host, in %2 steps</source>
        <translation>%1 个设备将离开主机，共 %2 步</translation>
    </message>
    <message>
        <source>On that host %1 devices would leave, in %2 steps; only this machine&apos;s can be bound from here</source>
        <translation>在那台主机上将有 %1 个设备离开，共 %2 步；从这里只能绑定本机的设备</translation>
    </message>
    <message>
        <source>The machine was restarted since, which has put everything back</source>
        <translation>此后机器已重新启动，一切均已还原</translation>
    </message>
    <message>
        <source>Redbud has bound nothing on this machine</source>
        <translation>Redbud 在此机器上没有绑定任何设备</translation>
    </message>
    <message>
        <source>%1 devices go back to their drivers</source>
        <translation>%1 个设备将归还给原来的驱动程序</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Cancelled, nothing was done</source>
        <translation>已取消，未做任何更改</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Put back now</source>
        <translation>立即还原</translation>
    </message>
</context>
<context>
    <name>redbud::BootSection</name>
    <message>
        <source>Boot</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>What runs first in the guest. Without a kernel the firmware starts the first disk that it can boot.</source>
        <translation>客户机中最先运行的内容。没有指定内核时，固件从第一个可引导的磁盘启动。</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>SLOF (QEMU’s own)</source>
        <translation>SLOF（QEMU 自带）</translation>
    </message>
    <message>
        <source>VOF (starts the kernel at once)</source>
        <translation>VOF（直接启动内核）</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Use the firmware SLOF</source>
        <translation>使用固件 SLOF</translation>
    </message>
    <message>
        <source>Use the firmware VOF</source>
        <translation>使用 VOF 固件</translation>
    </message>
    <message>
        <source>Use a firmware from a file</source>
        <translation>使用文件中的固件</translation>
    </message>
    <message>
        <source>SLOF boots disks and networks. VOF is smaller and faster, but needs a kernel below and QEMU 6.1 or later.</source>
        <translation>SLOF 可从磁盘和网络启动。VOF 更小更快，但需要在下面指定内核，并需要 QEMU 6.1 或更高版本。</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>固件文件</translation>
    </message>
    <message>
        <source>Write the path of a firmware, or choose another kind</source>
        <translation>请写固件的路径，或选择其他种类</translation>
    </message>
    <message>
        <source>Set the file of the firmware</source>
        <translation>设置固件文件</translation>
    </message>
    <message>
        <source>The image of the firmware on the host</source>
        <translation>主机上的固件映像</translation>
    </message>
    <message>
        <source>Browse for the file of the firmware</source>
        <translation>浏览固件文件</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Set the kernel</source>
        <translation>设置内核</translation>
    </message>
    <message>
        <source>A kernel of the host that is started without a boot loader, for tests and installations. Empty: the guest’s own.</source>
        <translation>不经引导程序直接启动的主机上的内核，用于测试和安装。留空：客户机自己的内核。</translation>
    </message>
    <message>
        <source>that of the guest’s disk</source>
        <translation>客户机磁盘上的内核</translation>
    </message>
    <message>
        <source>Browse for the kernel</source>
        <translation>浏览内核</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初始内存盘</translation>
    </message>
    <message>
        <source>Set the initial RAM disk</source>
        <translation>设置初始内存盘</translation>
    </message>
    <message>
        <source>What goes with the kernel above</source>
        <translation>与上面的内核配套</translation>
    </message>
    <message>
        <source>Browse for the initial RAM disk</source>
        <translation>浏览初始内存盘</translation>
    </message>
    <message>
        <source>Kernel parameters</source>
        <translation>内核参数</translation>
    </message>
    <message>
        <source>Set the kernel parameters</source>
        <translation>设置内核参数</translation>
    </message>
    <message>
        <source>Such as console=hvc0 root=/dev/vda2; for the kernel above only</source>
        <translation>例如 console=hvc0 root=/dev/vda2；仅用于上面的内核</translation>
    </message>
</context>
<context>
    <name>redbud::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>%1 %2 files looked at</source>
        <translation>%1 已查看 %2 个文件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>redbud::CommandModel</name>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>redbud::CommandPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the command line, quoted for a shell</source>
        <translation>复制命令行，并按 shell 规则加引号</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Command line of QEMU</source>
        <translation>QEMU 的命令行</translation>
    </message>
    <message>
        <source>What QEMU is started with. Nothing has changed since the plan was opened or saved.</source>
        <translation>启动 QEMU 所用的命令。自方案打开或保存以来没有变化。</translation>
    </message>
    <message>
        <source>What QEMU is started with. Since the plan was opened or saved: + %1 added, − %2 removed.</source>
        <translation>启动 QEMU 所用的命令。自方案打开或保存以来：+ 新增 %1 项，− 移除 %2 项。</translation>
    </message>
</context>
<context>
    <name>redbud::ConsolePanel</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>在控制台中查找</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+Shift+F)</source>
        <translation>在文本中查找 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制选定内容</translation>
    </message>
    <message>
        <source>Copy what is selected (Ctrl+Shift+C)</source>
        <translation>复制选定内容 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>清除控制台</translation>
    </message>
    <message>
        <source>Forget all text but the line of the cursor</source>
        <translation>丢弃光标所在行以外的所有文本</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the text of the console</source>
        <translation>保存控制台的文本</translation>
    </message>
    <message>
        <source>Save all text to a file, without colours</source>
        <translation>将所有文本保存到文件，不含颜色</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1：%2…</translation>
    </message>
    <message>
        <source>Text (*.txt *.log);;All files (*)</source>
        <translation>文本 (*.txt *.log);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>redbud::ConsoleSearchBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>在控制台中查找</translation>
    </message>
    <message>
        <source>Text to find in the console</source>
        <translation>要在控制台中查找的文本</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The place after (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the console (Escape)</source>
        <translation>返回控制台 (Escape)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>redbud::ConsoleView</name>
    <message>
        <source>Serial console</source>
        <translation>串行控制台</translation>
    </message>
    <message>
        <source>Columns of the console</source>
        <translation>控制台的列</translation>
    </message>
    <message>
        <source>Lines of the console</source>
        <translation>控制台的行</translation>
    </message>
    <message>
        <source>What the virtual machine has printed. Arrows and Page Up and Down scroll.</source>
        <translation>虚拟机输出的内容。方向键以及 Page Up 和 Page Down 用于滚动。</translation>
    </message>
    <message>
        <source>Keys go to the virtual machine. Ctrl+Shift+Tab leaves the console, Shift+Page Up and Shift+Page Down scroll.</source>
        <translation>按键会发送到虚拟机。Ctrl+Shift+Tab 离开控制台，Shift+Page Up 和 Shift+Page Down 用于滚动。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>redbud::CpuBars</name>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>CPU %1: %2</source>
        <translation>CPU %1：%2</translation>
    </message>
</context>
<context>
    <name>redbud::DetailsModel</name>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>redbud::DetailsPanel</name>
    <message>
        <source>Facts about the device</source>
        <translation>设备的详细信息</translation>
    </message>
    <message>
        <source>Columns of the facts</source>
        <translation>详细信息表的列</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Select a device in the picture to read everything about it</source>
        <translation>在图中选择一个设备，即可查看其全部信息</translation>
    </message>
    <message>
        <source>%1 devices are selected</source>
        <translation>已选择 %1 个设备</translation>
    </message>
</context>
<context>
    <name>redbud::DeviceActions</name>
    <message>
        <source>&amp;Move to vPHB…</source>
        <translation>移动到 vPHB(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove from plan</source>
        <translation>从方案中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a vPHB</source>
        <translation>添加 vPHB(&amp;A)</translation>
    </message>
    <message>
        <source>Add vPHB %1</source>
        <translation>添加 vPHB %1</translation>
    </message>
    <message>
        <source>Remove vPHB %1</source>
        <translation>移除 vPHB %1</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>将 %1 移动到</translation>
    </message>
    <message>
        <source>Move without its bridges to</source>
        <translation>不带其桥移动到</translation>
    </message>
    <message>
        <source>Remove vPHB %1 with its devices</source>
        <translation>移除 vPHB %1 及其设备</translation>
    </message>
    <message>
        <source>New vPHB %1</source>
        <translation>新 vPHB %1</translation>
    </message>
</context>
<context>
    <name>redbud::DeviceTreeModel</name>
    <message>
        <source>not there</source>
        <translation>实际树中没有</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>仅实际树中有</translation>
    </message>
    <message>
        <source>only there: %1</source>
        <translation>仅实际树中有：%1</translation>
    </message>
    <message>
        <source>Differs in the live tree: %1</source>
        <translation>与实际树不同：%1</translation>
    </message>
    <message>
        <source>Node or property</source>
        <translation>节点或属性</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Live, where it differs</source>
        <translation>实际（不同之处）</translation>
    </message>
    <message>
        <source>Was predicted otherwise: %1</source>
        <translation>预测不同：%1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Predicted, where it differs</source>
        <translation>预测值（有差异处）</translation>
    </message>
</context>
<context>
    <name>redbud::DevicesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a bridge of a GPU: GPU0, link 3</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation>%1，不在此主机上</translation>
    </message>
    <message>
        <source>No NUMA node</source>
        <translation>无 NUMA 节点</translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>NUMA 节点 %1</translation>
    </message>
    <message>
        <source>No IOMMU group</source>
        <translation>无 IOMMU 组</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU 组 %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>插槽 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>在方案中</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>redbud::DevicesPanel</name>
    <message>
        <source>Devices of host and virtual machine</source>
        <translation>主机和虚拟机的设备</translation>
    </message>
    <message>
        <source>Ctrl+M moves the selected devices to a vPHB, Delete takes them out of the plan</source>
        <translation>Ctrl+M 将选定的设备移动到 vPHB，Delete 将其从方案中移除</translation>
    </message>
    <message>
        <source>Columns of the devices</source>
        <translation>设备表的列</translation>
    </message>
</context>
<context>
    <name>redbud::DisksSection</name>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Images or block devices of the host. The firmware tries to boot from them in this order.</source>
        <translation>主机的映像或块设备。固件按此顺序尝试从中启动。</translation>
    </message>
    <message>
        <source>None: the guest boots over the network, or a kernel that is named below.</source>
        <translation>无：客户机从网络启动，或启动下面指定的内核。</translation>
    </message>
    <message>
        <source>Add a disk</source>
        <translation>添加磁盘</translation>
    </message>
    <message>
        <source>On the first vPHB with a free slot</source>
        <translation>放到第一个有空闲插槽的 vPHB 上</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>Remove disk %1</source>
        <translation>移除磁盘 %1</translation>
    </message>
    <message>
        <source>Move disk %1</source>
        <translation>移动磁盘 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A disk needs a file or block device</source>
        <translation>磁盘需要文件或块设备</translation>
    </message>
    <message>
        <source>Set the file of disk %1</source>
        <translation>设置磁盘 %1 的文件</translation>
    </message>
    <message>
        <source>An image file or a block device of the host</source>
        <translation>主机上的映像文件或块设备</translation>
    </message>
    <message>
        <source>Browse for the file of disk %1</source>
        <translation>浏览磁盘 %1 的文件</translation>
    </message>
    <message>
        <source>Image of a disk</source>
        <translation>磁盘映像</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Set the format of disk %1 to %2</source>
        <translation>将磁盘 %1 的格式设为 %2</translation>
    </message>
    <message>
        <source>What is in the file: qcow2 grows as it is needed, raw is the disk byte for byte. QEMU never guesses it, because a guest could deceive it.</source>
        <translation>文件的内容：qcow2 按需增长，raw 是逐字节的磁盘。QEMU 从不猜测格式，因为客户机可能欺骗它。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>QEMU’s own choice</source>
        <translation>由 QEMU 选择</translation>
    </message>
    <message>
        <source>Set the cache of disk %1</source>
        <translation>设置磁盘 %1 的缓存</translation>
    </message>
    <message>
        <source>How QEMU and the host keep what is read and written. QEMU’s own choice is writeback; unsafe loses data when the host fails.</source>
        <translation>QEMU 和主机如何缓存读写的内容。QEMU 自己选择 writeback；unsafe 在主机故障时会丢失数据。</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>virtio-blk (a card of its own)</source>
        <translation>virtio-blk（独立的卡）</translation>
    </message>
    <message>
        <source>virtio-scsi (with others on one card)</source>
        <translation>virtio-scsi（与其他磁盘共用一张卡）</translation>
    </message>
    <message>
        <source>Set the bus of disk %1</source>
        <translation>设置磁盘 %1 的总线</translation>
    </message>
    <message>
        <source>virtio-blk takes a slot for each disk. virtio-scsi takes one for up to 256.</source>
        <translation>virtio-blk 每个磁盘占一个插槽；virtio-scsi 最多 256 个磁盘占一个插槽。</translation>
    </message>
    <message>
        <source>Move disk %1 to vPHB %2</source>
        <translation>将磁盘 %1 移到 vPHB %2</translation>
    </message>
    <message>
        <source>Set the slot of disk %1 to %2</source>
        <translation>将磁盘 %1 的插槽设为 %2</translation>
    </message>
    <message>
        <source>SCSI target</source>
        <translation>SCSI 目标</translation>
    </message>
    <message>
        <source>Set the SCSI target of disk %1 to %2</source>
        <translation>将磁盘 %1 的 SCSI 目标设为 %2</translation>
    </message>
    <message>
        <source>Its number on the SCSI controller of the vPHB; each disk there has its own</source>
        <translation>它在 vPHB 的 SCSI 控制器上的编号；那里的每个磁盘各有一个</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Set whether disk %1 is read-only</source>
        <translation>设置磁盘 %1 是否只读</translation>
    </message>
    <message>
        <source>The guest cannot write to it, as to an installation medium</source>
        <translation>客户机不能写入，如同安装介质</translation>
    </message>
    <message>
        <source>Give discarded blocks back</source>
        <translation>归还已丢弃的块</translation>
    </message>
    <message>
        <source>Set whether disk %1 gives blocks back</source>
        <translation>设置磁盘 %1 是否归还块</translation>
    </message>
    <message>
        <source>What the guest discards is free again on the host</source>
        <translation>客户机丢弃的内容在主机上重新变为空闲</translation>
    </message>
    <message>
        <source>Forget what is written</source>
        <translation>忘掉写入的内容</translation>
    </message>
    <message>
        <source>Set whether disk %1 forgets what is written</source>
        <translation>设置磁盘 %1 是否忘掉写入的内容</translation>
    </message>
    <message>
        <source>The file stays as it is; what the guest writes is gone at the end</source>
        <translation>文件保持原样；客户机写入的内容在结束时消失</translation>
    </message>
</context>
<context>
    <name>redbud::DisplaySection</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Every guest has a serial console in the window. A screen with keyboard and mouse, seen over the network, is for those that need one.</source>
        <translation>每个客户机在窗口中都有串行控制台。通过网络查看的、带键盘和鼠标的屏幕供需要者使用。</translation>
    </message>
    <message>
        <source>vPHB of the VGA card</source>
        <translation>VGA 卡的 vPHB</translation>
    </message>
    <message>
        <source>Slot of the VGA card</source>
        <translation>VGA 卡的插槽</translation>
    </message>
    <message>
        <source>vPHB of keyboard and mouse</source>
        <translation>键盘和鼠标的 vPHB</translation>
    </message>
    <message>
        <source>Slot of keyboard and mouse</source>
        <translation>键盘和鼠标的插槽</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove the display</source>
        <translation>移除显示</translation>
    </message>
    <message>
        <source>Show a screen with SPICE</source>
        <translation>用 SPICE 显示屏幕</translation>
    </message>
    <message>
        <source>Show a screen with VNC</source>
        <translation>用 VNC 显示屏幕</translation>
    </message>
    <message>
        <source>VNC and SPICE are two ways to see it; there are viewers for both. It takes two slots of the guest.</source>
        <translation>VNC 和 SPICE 是两种查看方式，都有相应的查看程序。它占用客户机的两个插槽。</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>This is not an address. Write one of the host, such as 127.0.0.1</source>
        <translation>这不是地址。请写主机的一个地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>Let the display listen on %1</source>
        <translation>让显示监听 %1</translation>
    </message>
    <message>
        <source>The address of the host where viewers reach it. 127.0.0.1: only users of the host, also through ssh.</source>
        <translation>查看程序访问它所用的主机地址。127.0.0.1：仅限主机用户，也可经由 ssh。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>VNC has the ports from %1 on</source>
        <translation>VNC 的端口从 %1 开始</translation>
    </message>
    <message>
        <source>Set the port of the display to %1</source>
        <translation>将显示的端口设为 %1</translation>
    </message>
    <message>
        <source>TCP port; each virtual machine on the host needs its own. VNC’s display 0 is 5900.</source>
        <translation>TCP 端口；主机上的每台虚拟机各需一个。VNC 的显示 0 是 5900。</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>密码文件</translation>
    </message>
    <message>
        <source>Set the password file of the display</source>
        <translation>设置显示的密码文件</translation>
    </message>
    <message>
        <source>A file of the host whose content is the password, without a line feed at its end. Needs QEMU 6.0 or later.</source>
        <translation>主机上的文件，其内容就是密码，末尾没有换行。需要 QEMU 6.0 或更高版本。</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>Browse for the password file</source>
        <translation>浏览密码文件</translation>
    </message>
    <message>
        <source>File with the password</source>
        <translation>含密码的文件</translation>
    </message>
    <message>
        <source>All 32 slots of vPHB %1 are taken</source>
        <translation>vPHB %1 的 32 个插槽已全部占用</translation>
    </message>
    <message>
        <source>Move a card of the display to vPHB %1</source>
        <translation>将显示的一张卡移到 vPHB %1</translation>
    </message>
    <message>
        <source>Set a slot of the display to %1</source>
        <translation>将显示的一个插槽设为 %1</translation>
    </message>
</context>
<context>
    <name>redbud::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture of host and virtual machine…</source>
        <translation>主机与虚拟机的图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture of the &amp;host…</source>
        <translation>主机的图片(&amp;H)…</translation>
    </message>
    <message>
        <source>Picture of the &amp;addresses…</source>
        <translation>地址的图片(&amp;A)…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A picture is an SVG, PNG or PDF file; its name says which</source>
        <translation>图片是 SVG、PNG 或 PDF 文件；由文件名决定</translation>
    </message>
</context>
<context>
    <name>redbud::FilterBar</name>
    <message>
        <source>Find devices: name, address, driver, group 5 …</source>
        <translation>查找设备：名称、地址、驱动程序、group 5 …</translation>
    </message>
    <message>
        <source>Find devices</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Kind of the devices</source>
        <translation>设备的类型</translation>
    </message>
    <message>
        <source>Driver of the devices</source>
        <translation>设备的驱动程序</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>无驱动程序</translation>
    </message>
    <message>
        <source>All drivers</source>
        <translation>所有驱动程序</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>redbud::GuestTreePanel</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as DTS</source>
        <translation>复制为 DTS</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the guest tree</source>
        <translation>在客户机设备树中搜索</translation>
    </message>
    <message>
        <source>Copies the chosen node, or the whole tree, as device-tree source</source>
        <translation>将选定的节点或整棵树复制为设备树源码</translation>
    </message>
    <message>
        <source>Guest tree</source>
        <translation>客户机设备树</translation>
    </message>
    <message>
        <source>Columns of the guest tree</source>
        <translation>客户机设备树的列</translation>
    </message>
    <message>
        <source>There is no guest tree: %1</source>
        <translation>没有客户机设备树：%1</translation>
    </message>
    <message>
        <source>What the plan&apos;s devices add to the guest&apos;s device tree</source>
        <translation>方案中的设备为客户机设备树增加的内容</translation>
    </message>
    <message>
        <source>✗ %1 differences in the last rehearsal</source>
        <translation>✗ 上次演练有 %1 处差异</translation>
    </message>
    <message>
        <source>✓ The last rehearsal built this very tree</source>
        <translation>✓ 上次演练生成的正是此树</translation>
    </message>
    <message>
        <source>Which tree is shown</source>
        <translation>显示哪棵树</translation>
    </message>
    <message>
        <source>Live trees are there after a rehearsal, and after the health of a virtual machine was checked</source>
        <translation>演练之后，以及检查虚拟机健康状况之后，才有实际的树</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>✓ The whole tree of the guest; what was predicted is in it</source>
        <translation>✓ 客户机的完整设备树；预测的内容都在其中</translation>
    </message>
    <message>
        <source>✗ The whole tree of the guest; %1 differences from what was predicted for it</source>
        <translation>✗ 客户机的完整设备树；与预测有 %1 处差异</translation>
    </message>
</context>
<context>
    <name>redbud::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户手册</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>用户手册页面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>redbud::HintOverlay</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>下一步（%1 / %2）</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>redbud::HostMenu</name>
    <message>
        <source>Open &amp;host</source>
        <translation>打开主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>本机(&amp;T)</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>&amp;Folder with sys and proc…</source>
        <translation>含 sys 和 proc 的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Snapshot file…</source>
        <translation>快照文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Folder with sys and proc</source>
        <translation>含 sys 和 proc 的文件夹</translation>
    </message>
    <message>
        <source>Snapshot of a host</source>
        <translation>主机快照</translation>
    </message>
    <message>
        <source>Snapshots of hosts (*.redbud-host);;All files (*)</source>
        <translation>主机快照 (*.redbud-host);;所有文件 (*)</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>示例 %1</translation>
    </message>
</context>
<context>
    <name>redbud::LaunchDialog</name>
    <message>
        <source>Work around QEMU’s use after &amp;free</source>
        <translation>规避 QEMU 的释放后使用问题(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hand the devices back when it has ended</source>
        <translation>结束后归还设备(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave the guest paused at its very beginning</source>
        <translation>让客户机停在最开始处(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>QEMU 7.1 and later read memory that they have freed, which makes NVLink2 come and go. With this a small library is loaded into QEMU that keeps just these pieces. Redbud compares every start with the plan either way; switch it on when a start was not what was planned.</source>
        <translation>QEMU 7.1 及更高版本会读取自己已释放的内存，导致 NVLink2 时有时无。启用此项后，会在 QEMU 中加载一个小型库，专门保留这几块内存。无论是否启用，Redbud 每次启动都会与方案比较；如果某次启动与方案不符，请启用此项。</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>启动“%1”</translation>
    </message>
    <message>
        <source>Looking at what the launch depends on…</source>
        <translation>正在检查启动所需的条件…</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✗ One thing stands against the launch</source>
        <translation>✗ 有 1 项阻碍启动</translation>
    </message>
    <message>
        <source>✗ %1 things stand against the launch</source>
        <translation>✗ 有 %1 项阻碍启动</translation>
    </message>
    <message>
        <source>⚠ It can be launched; read what is doubtful</source>
        <translation>⚠ 可以启动；请阅读存疑的项目</translation>
    </message>
    <message>
        <source>✓ Nothing stands against the launch</source>
        <translation>✓ 没有任何项目阻碍启动</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Bind and launch</source>
        <translation>绑定并启动</translation>
    </message>
</context>
<context>
    <name>redbud::Launcher</name>
    <message>
        <source>&amp;Try it (simulated devices)</source>
        <translation>试运行（模拟设备）(&amp;T)</translation>
    </message>
    <message>
        <source>▶ &amp;Launch…</source>
        <translation>▶ 启动(&amp;L)…</translation>
    </message>
    <message>
        <source>Run this plan on this machine with simulated devices and an emulated processor</source>
        <translation>使用模拟设备和仿真处理器在本机上运行此方案</translation>
    </message>
    <message>
        <source>Check what the launch depends on, bind the devices and start this plan</source>
        <translation>检查启动所需的条件，绑定设备并启动此方案</translation>
    </message>
    <message>
        <source>Repair the plan</source>
        <translation>修复方案</translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation>正在结束“%1”…</translation>
    </message>
    <message>
        <source>Launching “%1”…</source>
        <translation>正在启动“%1”…</translation>
    </message>
    <message>
        <source>Another launch is under way. Try it again when that is over</source>
        <translation>另一个启动正在进行。请在其结束后重试</translation>
    </message>
    <message>
        <source>This window does not know any more how it was launched. End it, and launch its plan with the work-around</source>
        <translation>此窗口已不知道它是如何启动的。请结束它，然后使用变通方法启动其方案</translation>
    </message>
    <message>
        <source>Its devices go back when it ends and have to be bound anew, for the plan that is open, which is another one now. Open the plan that it was launched from, on its host, and try it again</source>
        <translation>它结束时设备会归还，之后必须重新绑定，而绑定的是当前打开的方案，现在打开的已是另一个方案。请在其主机上打开启动它的方案，然后重试</translation>
    </message>
</context>
<context>
    <name>redbud::MachineSection</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>What the virtual machine is called, and what its guest finds.</source>
        <translation>虚拟机的名称，以及客户机所见的硬件。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
    <message>
        <source>Under this name the virtual machine is listed, launched and stopped</source>
        <translation>虚拟机以此名称列出、启动和停止</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>Set machine type to %1</source>
        <translation>将机器类型设为 %1</translation>
    </message>
    <message>
        <source>The version of the machine that the guest sees, so that it stays the same after an update of QEMU. NVLink2 needs one from pseries-4.1 to pseries-8.1.</source>
        <translation>客户机所见的机器版本，使其在 QEMU 更新后保持不变。NVLink2 需要 pseries-4.1 到 pseries-8.1。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>KVM (the host’s processor)</source>
        <translation>KVM（主机的处理器）</translation>
    </message>
    <message>
        <source>TCG (an emulated processor)</source>
        <translation>TCG（模拟的处理器）</translation>
    </message>
    <message>
        <source>Run with KVM</source>
        <translation>用 KVM 运行</translation>
    </message>
    <message>
        <source>Run with TCG</source>
        <translation>用 TCG 运行</translation>
    </message>
    <message>
        <source>KVM runs the guest on the host’s processor at full speed. TCG emulates one: slow, but possible on any machine.</source>
        <translation>KVM 让客户机在主机处理器上全速运行。TCG 模拟处理器：慢，但任何机器上都可用。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Leave the processor to QEMU</source>
        <translation>处理器由 QEMU 决定</translation>
    </message>
    <message>
        <source>Set the processor to %1</source>
        <translation>将处理器设为 %1</translation>
    </message>
    <message>
        <source>The processor that the guest sees, in QEMU’s words. Empty: QEMU chooses, which is right for nearly everyone.</source>
        <translation>客户机所见的处理器，用 QEMU 的名称。留空：由 QEMU 选择，几乎总是合适的。</translation>
    </message>
    <message>
        <source>QEMU’s own choice</source>
        <translation>由 QEMU 选择</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>插座</translation>
    </message>
    <message>
        <source>Set sockets to %1</source>
        <translation>将插座数设为 %1</translation>
    </message>
    <message>
        <source>How many processors the guest counts</source>
        <translation>客户机有多少个处理器</translation>
    </message>
    <message>
        <source>Cores per socket</source>
        <translation>每插座核心数</translation>
    </message>
    <message>
        <source>Set cores per socket to %1</source>
        <translation>将每插座核心数设为 %1</translation>
    </message>
    <message>
        <source>How many cores each of them has</source>
        <translation>每个处理器有多少个核心</translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation>每核心线程数</translation>
    </message>
    <message>
        <source>Set threads per core to %1</source>
        <translation>将每核心线程数设为 %1</translation>
    </message>
    <message>
        <source>How many threads each core has: up to 4 on a POWER9, 1 with TCG</source>
        <translation>每个核心有多少个线程：POWER9 上最多 4 个，TCG 为 1 个</translation>
    </message>
    <message>
        <source>Together: %1 vCPUs</source>
        <translation>合计：%1 个 vCPU</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>A UUID has 32 hexadecimal digits, such as %1</source>
        <translation>UUID 由 32 个十六进制数字组成，例如 %1</translation>
    </message>
    <message>
        <source>Remove the UUID</source>
        <translation>删除 UUID</translation>
    </message>
    <message>
        <source>Set the UUID</source>
        <translation>设置 UUID</translation>
    </message>
    <message>
        <source>By this number the guest, and software with licences, know that it is the same machine. No two virtual machines should have the same one.</source>
        <translation>客户机和带许可证的软件凭这个编号认出它是同一台机器。任何两台虚拟机都不应使用相同的编号。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>redbud::MainWindow</name>
    <message>
        <source>&amp;Capture this host…</source>
        <translation>采集此主机(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Plan it for me</source>
        <translation>自动制定方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>演练(&amp;R)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Guest tree</source>
        <translation>客户机设备树</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Waive rule %1</source>
        <translation>豁免规则 %1</translation>
    </message>
    <message>
        <source>No longer waive rule %1</source>
        <translation>不再豁免规则 %1</translation>
    </message>
    <message>
        <source>Host: %1 ▾</source>
        <translation>主机：%1 ▾</translation>
    </message>
    <message>
        <source>Open host ▾</source>
        <translation>打开主机 ▾</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>About Redbud</source>
        <translation>关于 Redbud</translation>
    </message>
    <message>
        <source>Redbud %1

Plans and rehearses QEMU pseries virtual machines that own NVIDIA V100 GPUs with their NVLink2 bridges.

Licence: GPL-2.0-or-later</source>
        <translation>Redbud %1

为拥有 NVIDIA V100 GPU 及其 NVLink2 桥的 QEMU pseries 虚拟机制定方案并进行演练。

许可证：GPL-2.0-or-later</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新建方案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>打开方案(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>保存方案(&amp;S)</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>方案另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find devices</source>
        <translation>查找设备(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>适合窗口大小(&amp;F)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Virtual machine</source>
        <translation>虚拟机(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Redbud</source>
        <translation>关于 Redbud(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open another host</source>
        <translation>打开另一台主机</translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation>↶ 撤销</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ 重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Start this plan on the installed QEMU with simulated devices</source>
        <translation>使用模拟设备在已安装的 QEMU 上启动此方案</translation>
    </message>
    <message>
        <source>All GPUs with all their bridges, a vPHB per IOMMU group</source>
        <translation>所有 GPU 及其所有桥，每个 IOMMU 组一个 vPHB</translation>
    </message>
    <message>
        <source>This plan is not there any more</source>
        <translation>此方案已不存在</translation>
    </message>
    <message>
        <source>%1[*] – Redbud</source>
        <translation>%1[*] – Redbud</translation>
    </message>
    <message>
        <source>● Plan modified · %1</source>
        <translation>● 方案已修改 · %1</translation>
    </message>
    <message>
        <source>Plan not saved yet</source>
        <translation>方案尚未保存</translation>
    </message>
    <message>
        <source>✓ Plan saved · %1</source>
        <translation>✓ 方案已保存 · %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Redbud ended before the changes of “%1” were saved (%2).</source>
        <translation>Redbud 在保存对“%1”的更改之前就已结束（%2）。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>Plan automatically</source>
        <translation>自动制定方案</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>正在演练…</translation>
    </message>
    <message>
        <source>Last rehearsal: %1</source>
        <translation>上次演练：%1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Host: reading %1…</source>
        <translation>主机：正在读取 %1…</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>采集 %1</translation>
    </message>
    <message>
        <source>Capturing %1…</source>
        <translation>正在采集 %1…</translation>
    </message>
    <message>
        <source>Captured without serial numbers, hardware addresses and host names: %1</source>
        <translation>已采集，不含序列号、硬件地址和主机名：%1</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Switch between picture and &amp;panel</source>
        <translation>在图与面板之间切换(&amp;P)</translation>
    </message>
    <message>
        <source>Virtual machines %1</source>
        <translation>虚拟机 %1</translation>
    </message>
    <message>
        <source>Cancel the launch?</source>
        <translation>取消启动？</translation>
    </message>
    <message>
        <source>A virtual machine is being launched. Closing the window cancels that and ends it again.</source>
        <translation>正在启动虚拟机。关闭窗口会取消启动，并结束该虚拟机。</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>A virtual machine is running. It goes on without the window, which finds it again when it is opened.</source>
        <translation>有 1 台虚拟机正在运行。窗口关闭后它会继续运行，再次打开窗口时会重新找到它。</translation>
    </message>
    <message>
        <source>%1 virtual machines are running. They go on without the window, which finds them again when it is opened.</source>
        <translation>有 %1 台虚拟机正在运行。窗口关闭后它们会继续运行，再次打开窗口时会重新找到它们。</translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Help about &amp;this</source>
        <translation>关于此处的帮助(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户手册(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>This is the host</source>
        <translation>这是主机</translation>
    </message>
    <message>
        <source>Sockets, GPUs with their NVLink bridges, IOMMU groups as dashed outlines. Other devices are chips that open with a double click. Point at anything to read more.</source>
        <translation>CPU 插槽、GPU 及其 NVLink 桥，虚线框为 IOMMU 组。其他设备显示为小块，双击即可展开。将指针停在任何部分上可查看更多信息。</translation>
    </message>
    <message>
        <source>This is the virtual machine</source>
        <translation>这是虚拟机</translation>
    </message>
    <message>
        <source>Drag devices onto a vPHB, or use Ctrl+M. Before you let go, the picture says whether it would work, and why not. Everything can be undone.</source>
        <translation>将设备拖到某个 vPHB 上，或按 Ctrl+M。松开之前，图中会说明是否可行以及原因。所有操作都可以撤销。</translation>
    </message>
    <message>
        <source>Here is what Redbud knows of it</source>
        <translation>这里是 Redbud 所掌握的信息</translation>
    </message>
    <message>
        <source>Problems with a button that repairs them, addresses, the guest&apos;s device tree, QEMU&apos;s command line. Rehearse tries the plan on the installed QEMU without touching a device. F1 explains what you are looking at.</source>
        <translation>问题列表（带一键修复按钮）、地址、客户机设备树、QEMU 命令行。“演练”会在已安装的 QEMU 上试运行方案，而不触碰任何设备。按 F1 可了解当前所见内容。</translation>
    </message>
    <message>
        <source>VM settings</source>
        <translation>虚拟机设置</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>Last rehearsal</source>
        <translation>上次演练</translation>
    </message>
    <message>
        <source>Virtual machine %1</source>
        <translation>虚拟机 %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>redbud::MemorySection</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Sizes are written as 384G or 1536M. With a passed device all memory of the guest is locked in that of the host.</source>
        <translation>大小写作 384G 或 1536M。有直通设备时，客户机的全部内存都锁定在主机内存中。</translation>
    </message>
    <message>
        <source>Set memory to %1</source>
        <translation>将内存设为 %1</translation>
    </message>
    <message>
        <source>What the guest has when it starts, in multiples of 256M</source>
        <translation>客户机启动时的内存，为 256M 的倍数</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Set maximum memory to %1</source>
        <translation>将最大内存设为 %1</translation>
    </message>
    <message>
        <source>No hot-plug of memory</source>
        <translation>不热插内存</translation>
    </message>
    <message>
        <source>Up to here memory can be plugged in while the guest runs. Empty: it cannot, which is what most need.</source>
        <translation>客户机运行时内存可热插到此值。留空：不可热插，多数情况如此。</translation>
    </message>
    <message>
        <source>no hot-plug</source>
        <translation>不热插</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>大页</translation>
    </message>
    <message>
        <source>Use huge pages of %1</source>
        <translation>使用 %1 的大页</translation>
    </message>
    <message>
        <source>Use normal pages</source>
        <translation>使用普通页</translation>
    </message>
    <message>
        <source>The size of the pages that the memory is made of. The host sets them aside beforehand. They make tables for DMA smaller. Empty: normal pages.</source>
        <translation>构成内存的页的大小。主机须事先预留。大页使 DMA 表更小。留空：普通页。</translation>
    </message>
    <message>
        <source>normal pages</source>
        <translation>普通页</translation>
    </message>
    <message>
        <source>Take all of it at the start</source>
        <translation>启动时全部占用</translation>
    </message>
    <message>
        <source>Take all memory at the start</source>
        <translation>启动时占用全部内存</translation>
    </message>
    <message>
        <source>Do not take all memory at the start</source>
        <translation>启动时不占用全部内存</translation>
    </message>
    <message>
        <source>QEMU takes all memory from the host before the guest runs, so that a shortage shows at once. Starting takes longer.</source>
        <translation>QEMU 在客户机运行前从主机取得全部内存，因此不足会立即显现。启动时间更长。</translation>
    </message>
    <message>
        <source>NUMA nodes of the host</source>
        <translation>主机的 NUMA 节点</translation>
    </message>
    <message>
        <source>Leave the memory’s NUMA nodes to the host</source>
        <translation>内存的 NUMA 节点由主机决定</translation>
    </message>
    <message>
        <source>Take the memory from NUMA nodes %1</source>
        <translation>从 NUMA 节点 %1 取得内存</translation>
    </message>
    <message>
        <source>Where the memory comes from, such as 0,8. Beside the GPUs it is fastest. Empty: the host decides.</source>
        <translation>内存的来源，例如 0,8。靠近 GPU 时最快。留空：由主机决定。</translation>
    </message>
    <message>
        <source>the host decides</source>
        <translation>由主机决定</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Set the policy of the memory</source>
        <translation>设置内存的策略</translation>
    </message>
    <message>
        <source>What the host does when those nodes have too little</source>
        <translation>这些节点内存不足时主机如何处理</translation>
    </message>
</context>
<context>
    <name>redbud::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>redbud::NetworksSection</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>virtio network cards of the guest, and what of the host they lead to.</source>
        <translation>客户机的 virtio 网卡，以及它们通向主机的何处。</translation>
    </message>
    <message>
        <source>None: the guest has no network, unless a card of the host is passed to it.</source>
        <translation>无：客户机没有网络，除非将主机的网卡直通给它。</translation>
    </message>
    <message>
        <source>Add a network card</source>
        <translation>添加网卡</translation>
    </message>
    <message>
        <source>On the first vPHB with a free slot</source>
        <translation>放到第一个有空闲插槽的 vPHB 上</translation>
    </message>
    <message>
        <source>Network card %1</source>
        <translation>网卡 %1</translation>
    </message>
    <message>
        <source>Remove network card %1</source>
        <translation>移除网卡 %1</translation>
    </message>
    <message>
        <source>Move network card %1</source>
        <translation>移动网卡 %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>user: out, but not in</source>
        <translation>user：可出不可入</translation>
    </message>
    <message>
        <source>bridge: in the host’s network</source>
        <translation>bridge：在主机的网络中</translation>
    </message>
    <message>
        <source>tap: an interface of its own</source>
        <translation>tap：独立的接口</translation>
    </message>
    <message>
        <source>macvtap: on a card of the host</source>
        <translation>macvtap：在主机的网卡上</translation>
    </message>
    <message>
        <source>Set the type of network card %1 to %2</source>
        <translation>将网卡 %1 的类型设为 %2</translation>
    </message>
    <message>
        <source>user needs no rights and no preparation. bridge, tap and macvtap make the guest a member of a network of the host.</source>
        <translation>user 不需要权限和准备。bridge、tap 和 macvtap 使客户机成为主机网络的成员。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>A macvtap has to be named, such as macvtap0</source>
        <translation>必须指定 macvtap 的名称，例如 macvtap0</translation>
    </message>
    <message>
        <source>This is not the name of a network interface. Write it without blanks, such as br0</source>
        <translation>这不是网络接口的名称。请不带空格地书写，例如 br0</translation>
    </message>
    <message>
        <source>Set the interface of network card %1</source>
        <translation>设置网卡 %1 的接口</translation>
    </message>
    <message>
        <source>The name of the bridge, tap or macvtap on the host, such as br0</source>
        <translation>主机上网桥、tap 或 macvtap 的名称，例如 br0</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>This is not a MAC address. Write it like 52:54:00:12:34:56</source>
        <translation>这不是 MAC 地址。请写成 52:54:00:12:34:56 的形式</translation>
    </message>
    <message>
        <source>Set the MAC address of network card %1</source>
        <translation>设置网卡 %1 的 MAC 地址</translation>
    </message>
    <message>
        <source>Such as 52:54:00:12:34:56. Several virtual machines in one network need different ones. Empty: QEMU chooses, for every virtual machine the same.</source>
        <translation>例如 52:54:00:12:34:56。同一网络中的多台虚拟机需要不同的地址。留空：由 QEMU 选择，每台虚拟机都相同。</translation>
    </message>
    <message>
        <source>QEMU’s own choice</source>
        <translation>由 QEMU 选择</translation>
    </message>
    <message>
        <source>Move network card %1 to vPHB %2</source>
        <translation>将网卡 %1 移到 vPHB %2</translation>
    </message>
    <message>
        <source>Set the slot of network card %1 to %2</source>
        <translation>将网卡 %1 的插槽设为 %2</translation>
    </message>
</context>
<context>
    <name>redbud::NumaSection</name>
    <message>
        <source>NUMA nodes of the guest</source>
        <translation>客户机的 NUMA 节点</translation>
    </message>
    <message>
        <source>With nodes of its own the guest knows which memory, processors and vPHBs are close to each other. Together they have all memory and all vCPUs.</source>
        <translation>有了自己的节点，客户机就知道哪些内存、处理器和 vPHB 彼此靠近。它们合起来拥有全部内存和全部 vCPU。</translation>
    </message>
    <message>
        <source>None: the guest sees one node.</source>
        <translation>无：客户机看到一个节点。</translation>
    </message>
    <message>
        <source>Add a NUMA node</source>
        <translation>添加 NUMA 节点</translation>
    </message>
    <message>
        <source>Another node of the guest; the first one is node 0</source>
        <translation>客户机的又一个节点；第一个是节点 0</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Set memory of node %1 to %2</source>
        <translation>将节点 %1 的内存设为 %2</translation>
    </message>
    <message>
        <source>How much of the guest’s memory is on this node; 0 for one of processors or devices alone</source>
        <translation>客户机内存有多少在此节点上；只有处理器或设备的节点为 0</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Set vCPUs of node %1 to %2</source>
        <translation>将节点 %1 的 vCPU 数设为 %2</translation>
    </message>
    <message>
        <source>How many of the guest’s processors are on this node; they are counted on from those of the node before</source>
        <translation>客户机处理器有多少在此节点上；编号接着前一节点的继续</translation>
    </message>
    <message>
        <source>Remove NUMA node %1</source>
        <translation>移除 NUMA 节点 %1</translation>
    </message>
    <message>
        <source>NUMA nodes of the host</source>
        <translation>主机的 NUMA 节点</translation>
    </message>
    <message>
        <source>Set the host’s nodes of node %1</source>
        <translation>设置节点 %1 对应的主机节点</translation>
    </message>
    <message>
        <source>Where this node’s memory comes from, such as 0. Empty: as for the whole memory.</source>
        <translation>此节点内存的来源，例如 0。留空：与整个内存相同。</translation>
    </message>
    <message>
        <source>as for the whole memory</source>
        <translation>与整个内存相同</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Set the policy of node %1</source>
        <translation>设置节点 %1 的策略</translation>
    </message>
    <message>
        <source>What the host does when those nodes have too little</source>
        <translation>这些节点内存不足时主机如何处理</translation>
    </message>
</context>
<context>
    <name>redbud::OtherSection</name>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>What some guests need besides, and a last resort for what Redbud does not know.</source>
        <translation>某些客户机另外需要的内容，以及 Redbud 不了解之事的最后手段。</translation>
    </message>
    <message>
        <source>Socket of a TPM</source>
        <translation>TPM 的套接字</translation>
    </message>
    <message>
        <source>Remove the TPM</source>
        <translation>移除 TPM</translation>
    </message>
    <message>
        <source>Set the socket of the TPM</source>
        <translation>设置 TPM 的套接字</translation>
    </message>
    <message>
        <source>The control socket of a running swtpm, which plays a TPM for the guest. Empty: the guest has none.</source>
        <translation>正在运行的 swtpm 的控制套接字，它为客户机模拟 TPM。留空：客户机没有 TPM。</translation>
    </message>
    <message>
        <source>no TPM</source>
        <translation>无 TPM</translation>
    </message>
    <message>
        <source>Random numbers from the host</source>
        <translation>来自主机的随机数</translation>
    </message>
    <message>
        <source>Give the guest random numbers</source>
        <translation>向客户机提供随机数</translation>
    </message>
    <message>
        <source>Give the guest no random numbers</source>
        <translation>不向客户机提供随机数</translation>
    </message>
    <message>
        <source>The guest can ask the host for random numbers, so that it has enough of them soon after its start</source>
        <translation>客户机可以向主机请求随机数，从而在启动后很快就有足够的随机数</translation>
    </message>
    <message>
        <source>Further arguments of QEMU (last resort)</source>
        <translation>QEMU 的其他参数（最后手段）</translation>
    </message>
    <message>
        <source>Set further arguments of QEMU</source>
        <translation>设置 QEMU 的其他参数</translation>
    </message>
    <message>
        <source>One argument a line, after all others. Redbud cannot check them, predict what they do, or keep them from contradicting the plan.</source>
        <translation>每行一个参数，放在所有其他参数之后。Redbud 无法检查它们、预测其作用，也无法防止它们与方案矛盾。</translation>
    </message>
</context>
<context>
    <name>redbud::Overview</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The whole picture; press or drag to go there</source>
        <translation>完整的图；点击或拖动即可前往</translation>
    </message>
</context>
<context>
    <name>redbud::PinningSection</name>
    <message>
        <source>Pinning</source>
        <translation>固定处理器</translation>
    </message>
    <message>
        <source>vCPUs that are pinned run on those processors of the host only, best those beside the GPUs. Redbud pins them once QEMU has started.</source>
        <translation>被固定的 vCPU 只在主机的这些处理器上运行，最好是靠近 GPU 的处理器。QEMU 启动后由 Redbud 固定。</translation>
    </message>
    <message>
        <source>None: the host lets every vCPU run anywhere.</source>
        <translation>无：主机让每个 vCPU 在任何处理器上运行。</translation>
    </message>
    <message>
        <source>Pin vCPUs</source>
        <translation>固定 vCPU</translation>
    </message>
    <message>
        <source>Names vCPUs and the processors that run them</source>
        <translation>指定 vCPU 及运行它们的处理器</translation>
    </message>
    <message>
        <source>Pin all beside the GPUs</source>
        <translation>全部固定到 GPU 旁</translation>
    </message>
    <message>
        <source>Replaces all pinning: every vCPU runs beside the GPUs of the plan</source>
        <translation>替换所有固定：每个 vCPU 都在方案的 GPU 旁运行</translation>
    </message>
    <message>
        <source>The plan has no GPU of which the host says what is beside it</source>
        <translation>方案中没有主机说明了其邻近处理器的 GPU</translation>
    </message>
    <message>
        <source>Pin all vCPUs beside the GPUs</source>
        <translation>将所有 vCPU 固定到 GPU 旁</translation>
    </message>
    <message>
        <source>Pinning %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Pin vCPUs %1</source>
        <translation>固定 vCPU %1</translation>
    </message>
    <message>
        <source>Processors of the guest, counted from 0, such as 0-7</source>
        <translation>客户机的处理器，从 0 计数，例如 0-7</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Pin to processors %1</source>
        <translation>固定到处理器 %1</translation>
    </message>
    <message>
        <source>Hardware threads of the host, such as 0-31</source>
        <translation>主机的硬件线程，例如 0-31</translation>
    </message>
    <message>
        <source>Remove pinning</source>
        <translation>移除固定</translation>
    </message>
</context>
<context>
    <name>redbud::PlanFiles</name>
    <message>
        <source>Redbud plans (*.redbud *.json);;All files (*)</source>
        <translation>Redbud 方案 (*.redbud *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Save the plan?</source>
        <translation>保存方案？</translation>
    </message>
    <message>
        <source>The plan “%1” has changes that are not saved.</source>
        <translation>方案“%1”有未保存的更改。</translation>
    </message>
</context>
<context>
    <name>redbud::PreflightList</name>
    <message>
        <source>What the launch depends on</source>
        <translation>启动所需的条件</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
</context>
<context>
    <name>redbud::PreflightModel</name>
    <message>
        <source>✓ well</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>⚠ doubtful</source>
        <translation>⚠ 存疑</translation>
    </message>
    <message>
        <source>✗ in the way</source>
        <translation>✗ 阻碍启动</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>没有自动修复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the launch depends on</source>
        <translation>启动所需的条件</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>redbud::ProblemDelegate</name>
    <message>
        <source>%1, waived</source>
        <translation>%1，已豁免</translation>
    </message>
    <message>
        <source>%1, waived: %2</source>
        <translation>%1，已豁免：%2</translation>
    </message>
</context>
<context>
    <name>redbud::ProblemsModel</name>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>没有自动修复</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 个提示</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 个提示</translation>
    </message>
    <message>
        <source>✓ No problems</source>
        <translation>✓ 没有问题</translation>
    </message>
</context>
<context>
    <name>redbud::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation>方案的问题</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>应用修复</translation>
    </message>
    <message>
        <source>Waive or no longer waive the rule</source>
        <translation>豁免或不再豁免规则</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the problems</source>
        <translation>在问题中搜索</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>已豁免 %1</translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation>显示或隐藏这些问题</translation>
    </message>
    <message>
        <source>None of %1 problems matches.</source>
        <translation>%1 个问题均不匹配。</translation>
    </message>
    <message>
        <source>✓ No problems found</source>
        <translation>✓ 未发现问题</translation>
    </message>
    <message>
        <source>Open a host to have the plan checked.</source>
        <translation>请打开主机以检查方案。</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>显示所在位置</translation>
    </message>
    <message>
        <source>No longer waive this rule</source>
        <translation>不再豁免此规则</translation>
    </message>
    <message>
        <source>Waive this rule for this plan…</source>
        <translation>为此方案豁免此规则…</translation>
    </message>
    <message>
        <source>Waive a rule</source>
        <translation>豁免规则</translation>
    </message>
    <message>
        <source>The plan will no longer count problems of rule “%1” as errors.
They stay in the list, marked as waived.

Why? (optional)</source>
        <translation>方案将不再把规则“%1”的问题计为错误。
这些问题仍保留在列表中，并标记为已豁免。

原因？（可选）</translation>
    </message>
</context>
<context>
    <name>redbud::QmpConnection</name>
    <message>
        <source>QEMU closed its control socket</source>
        <translation>QEMU 已关闭其控制套接字</translation>
    </message>
    <message>
        <source>QEMU&apos;s control socket cannot be reached</source>
        <translation>无法连接 QEMU 的控制套接字</translation>
    </message>
    <message>
        <source>The connection to QEMU was closed</source>
        <translation>与 QEMU 的连接已关闭</translation>
    </message>
    <message>
        <source>Too many commands wait for QEMU already</source>
        <translation>等待 QEMU 处理的命令已过多</translation>
    </message>
    <message>
        <source>There is no connection to QEMU</source>
        <translation>没有与 QEMU 的连接</translation>
    </message>
    <message>
        <source>QEMU did not answer in time</source>
        <translation>QEMU 未及时应答</translation>
    </message>
</context>
<context>
    <name>redbud::ReadBackModel</name>
    <message>
        <source>✓ same</source>
        <translation>✓ 相同</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ 不同</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>redbud::RecentPlans</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>打开最近的方案(&amp;R)</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>尚未打开过方案</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>redbud::RehearsalPanel</name>
    <message>
        <source>QEMU ended: %1</source>
        <translation>QEMU 已结束：%1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测树</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实际树</translation>
    </message>
    <message>
        <source>The live tree is the predicted one.</source>
        <translation>实际树与预测树一致。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Findings and differences</source>
        <translation>检查结果和差异</translation>
    </message>
    <message>
        <source>What QEMU said</source>
        <translation>QEMU 的输出</translation>
    </message>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>演练的进度</translation>
    </message>
    <message>
        <source>Values read back from the devices</source>
        <translation>从设备回读的值</translation>
    </message>
    <message>
        <source>Columns of the values read back</source>
        <translation>回读值表的列</translation>
    </message>
    <message>
        <source>Read back from the devices</source>
        <translation>从设备回读</translation>
    </message>
    <message>
        <source>Stopping QEMU…</source>
        <translation>正在停止 QEMU…</translation>
    </message>
    <message>
        <source>No rehearsal yet</source>
        <translation>尚未演练</translation>
    </message>
    <message>
        <source>A rehearsal starts this plan on the installed QEMU with simulated devices and compares the guest&apos;s device tree with the prediction. It touches nothing of this machine.</source>
        <translation>演练会使用模拟设备在已安装的 QEMU 上启动此方案，并将客户机的设备树与预测进行比较。演练不会改动本机的任何内容。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1 · the plan has changed since</source>
        <translation>%1 · 此后方案已更改</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>✗ The rehearsal failed</source>
        <translation>✗ 演练失败</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 处差异</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 处差异</translation>
    </message>
    <message>
        <source>✓ Healthy, %1, QEMU %2</source>
        <translation>✓ 健康，%1，QEMU %2</translation>
    </message>
    <message>
        <source>✗ Not healthy, %1, QEMU %2</source>
        <translation>✗ 不健康，%1，QEMU %2</translation>
    </message>
    <message>
        <source>%1 · it was of another host</source>
        <translation>%1 · 此结果来自另一台主机</translation>
    </message>
</context>
<context>
    <name>redbud::SettingField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未应用：%1</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsEntry</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移%1</translation>
    </message>
    <message>
        <source>Puts it before the one above it</source>
        <translation>放到上一个之前</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移%1</translation>
    </message>
    <message>
        <source>Puts it behind the one below it</source>
        <translation>放到下一个之后</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Takes it out of the plan</source>
        <translation>从方案中移除</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsList</name>
    <message>
        <source>%1 more are in the plan; its file is the place to change them.</source>
        <translation>方案中还有 %1 项；请在方案文件中修改它们。</translation>
    </message>
    <message>
        <source>One more is in the plan; its file is the place to change it.</source>
        <translation>方案中还有一项；请在方案文件中修改它。</translation>
    </message>
</context>
<context>
    <name>redbud::SettingsPanel</name>
    <message>
        <source>Open a host or a plan, and the settings of its virtual machine are here.</source>
        <translation>打开主机或方案后，这里会显示其虚拟机的设置。</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
</context>
<context>
    <name>redbud::StartPage</name>
    <message>
        <source>Which host?</source>
        <translation>哪台主机？</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>Folder with sys and proc…</source>
        <translation>含 sys 和 proc 的文件夹…</translation>
    </message>
    <message>
        <source>Snapshot file…</source>
        <translation>快照文件…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的方案</translation>
    </message>
    <message>
        <source>Redbud shows what it is made of and plans a virtual machine with its GPUs.</source>
        <translation>Redbud 会显示主机的组成，并利用其 GPU 制定虚拟机方案。</translation>
    </message>
</context>
<context>
    <name>redbud::TerminalFeed</name>
    <message>
        <source>[Redbud left out %1 bytes: the guest prints too fast to show]</source>
        <translation>[Redbud 省略了 %1 字节：客户机输出过快，无法显示]</translation>
    </message>
</context>
<context>
    <name>redbud::TextField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Chooses a file of this machine</source>
        <translation>选择本机上的文件</translation>
    </message>
</context>
<context>
    <name>redbud::TopologyView</name>
    <message>
        <source>Topology of host and virtual machine</source>
        <translation>主机和虚拟机的拓扑</translation>
    </message>
    <message>
        <source>Arrow keys go from device to device, Ctrl+M moves the selected one to a vPHB, Delete takes it out of the plan</source>
        <translation>方向键用于在设备之间移动，Ctrl+M 将选定的设备移动到 vPHB，Delete 将其从方案中移除</translation>
    </message>
    <message>
        <source>Without Shift, its bridges come along.</source>
        <translation>不按 Shift 时，其桥会一同移动。</translation>
    </message>
    <message>
        <source>With Shift held, its bridges stay where they are.</source>
        <translation>按住 Shift 时，其桥会留在原处。</translation>
    </message>
</context>
<context>
    <name>redbud::UnplugMenu</name>
    <message>
        <source>Devices to unplug</source>
        <translation>可拔出的设备</translation>
    </message>
    <message>
        <source>Reading its plan…</source>
        <translation>正在读取其方案…</translation>
    </message>
    <message>
        <source>The guest has let go of this device already</source>
        <translation>客户机已释放此设备</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Asks the guest to let go of this device</source>
        <translation>请求客户机释放此设备</translation>
    </message>
    <message>
        <source>It has no devices of the host</source>
        <translation>它没有主机的设备</translation>
    </message>
</context>
<context>
    <name>redbud::VmActions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Lets the guest stand still, or go on</source>
        <translation>让客户机暂停或继续运行</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Starts it again without asking the guest</source>
        <translation>不询问客户机，直接重新启动虚拟机</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Asks the guest to switch itself off</source>
        <translation>请求客户机自行关机</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Ends QEMU without asking the guest</source>
        <translation>不询问客户机，直接结束 QEMU</translation>
    </message>
    <message>
        <source>Check health</source>
        <translation>检查健康状况</translation>
    </message>
    <message>
        <source>Reads its values back and compares them with its plan and the host</source>
        <translation>回读其值，并与其方案和主机进行比较</translation>
    </message>
    <message>
        <source>Unplug ▾</source>
        <translation>拔出 ▾</translation>
    </message>
    <message>
        <source>Takes a device of the host away from the running guest</source>
        <translation>从正在运行的客户机中取走主机的设备</translation>
    </message>
    <message>
        <source>Unplug a device</source>
        <translation>拔出设备</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Forgets a virtual machine that has ended</source>
        <translation>清除已结束的虚拟机的记录</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reset “%1”? The guest is not asked, and what it has not written to its disks is lost.</source>
        <translation>重置“%1”？此操作不询问客户机，客户机尚未写入磁盘的内容将丢失。</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>The guest of “%1” stands still, so it cannot switch itself off.</source>
        <translation>“%1”的客户机处于暂停状态，因此无法自行关机。</translation>
    </message>
    <message>
        <source>The guest of “%1” was asked to switch itself off, which takes a while. A guest without an operating system does not listen.</source>
        <translation>已请求“%1”的客户机自行关机，这需要一些时间。没有操作系统的客户机不会响应。</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>End “%1” without asking the guest? What it has not written to its disks is lost.</source>
        <translation>不询问客户机，直接结束“%1”？客户机尚未写入磁盘的内容将丢失。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>redbud::VmConsole</name>
    <message>
        <source>The virtual machine has ended</source>
        <translation>虚拟机已结束</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>redbud::VmEventsModel</name>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
</context>
<context>
    <name>redbud::VmFigures</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <translation>%1 前（%2）</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
</context>
<context>
    <name>redbud::VmListModel</name>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
</context>
<context>
    <name>redbud::VmLog</name>
    <message>
        <source>What QEMU said</source>
        <translation>QEMU 的输出</translation>
    </message>
    <message>
        <source>QEMU has said nothing.</source>
        <translation>QEMU 没有任何输出。</translation>
    </message>
</context>
<context>
    <name>redbud::VmMachine</name>
    <message>
        <source>%1, its devices are still bound</source>
        <translation>%1，其设备仍处于绑定状态</translation>
    </message>
    <message>
        <source>%1, simulated devices</source>
        <translation>%1，模拟设备</translation>
    </message>
    <message>
        <source>%1, without its supervisor: its end will not be recorded</source>
        <translation>%1，没有监管进程：将不会记录其结束情况</translation>
    </message>
    <message>
        <source>%1, not watched: %2</source>
        <translation>%1，未被监视：%2</translation>
    </message>
    <message>
        <source>The virtual machine has ended: %1</source>
        <translation>虚拟机已结束：%1</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>正在重置…</translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off…</source>
        <translation>正在请求客户机自行关机…</translation>
    </message>
    <message>
        <source>Ending it…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>Comparing with the plan…</source>
        <translation>正在与方案比较…</translation>
    </message>
    <message>
        <source>✓ It is what was planned</source>
        <translation>✓ 与方案相符</translation>
    </message>
    <message>
        <source>✗ It is not what was planned</source>
        <translation>✗ 与方案不符</translation>
    </message>
    <message>
        <source>Reading its plan…</source>
        <translation>正在读取其方案…</translation>
    </message>
    <message>
        <source>Asking the guest to let go of %1…</source>
        <translation>正在请求客户机释放 %1…</translation>
    </message>
    <message>
        <source>The guest has let go of %1</source>
        <translation>客户机已释放 %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>✓ Its values are what was planned</source>
        <translation>✓ 其数值与方案一致</translation>
    </message>
</context>
<context>
    <name>redbud::VmPanel</name>
    <message>
        <source>No virtual machine runs. Launch a plan, and it is shown here; so is one that was started on the command line.</source>
        <translation>没有正在运行的虚拟机。启动方案后，虚拟机会显示在此处；从命令行启动的虚拟机也会显示。</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Start again with the work-around</source>
        <translation>使用规避措施重新启动</translation>
    </message>
    <message>
        <source>Run it all the same</source>
        <translation>仍要运行</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>“%1” is not what was planned, so its guest has not run yet.</source>
        <translation>“%1”与方案不符，因此其客户机尚未运行。</translation>
    </message>
</context>
<context>
    <name>redbud::VmProblems</name>
    <message>
        <source>Problems of the running virtual machine</source>
        <translation>正在运行的虚拟机的问题</translation>
    </message>
    <message>
        <source>Not checked yet from this window.</source>
        <translation>尚未从此窗口检查。</translation>
    </message>
    <message>
        <source>✓ It is what was planned.</source>
        <translation>✓ 与方案相符。</translation>
    </message>
    <message>
        <source>✗ It is not what was planned.</source>
        <translation>✗ 与方案不符。</translation>
    </message>
    <message>
        <source>%1 %2 differences from the predicted device tree.</source>
        <translation>%1 与预测的设备树有 %2 处差异。</translation>
    </message>
    <message>
        <source>✓ Its values are what was planned. The guest tree was not compared: it can be read only before the guest runs, with QEMU 7.2 or newer, on this machine.</source>
        <translation>✓ 其值与方案一致。未比较客户机设备树：只有在客户机运行之前、使用 QEMU 7.2 或更新版本、并且在本机上才能读取。</translation>
    </message>
</context>
<context>
    <name>redbud::VmView</name>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What is known of the virtual machine</source>
        <translation>虚拟机的已知信息</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>QEMU’s output</source>
        <translation>QEMU 的输出</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
</context>
<context>
    <name>redbud::VphbsSection</name>
    <message>
        <source>vPHBs</source>
        <translation>vPHB</translation>
    </message>
    <message>
        <source>What is on them, the picture shows and changes. Other windows than those of the machine type hardly anyone needs.</source>
        <translation>其上的内容在图中显示和更改。几乎没人需要机器类型之外的窗口。</translation>
    </message>
    <message>
        <source>The plan names none; every guest has vPHB 0 all the same.</source>
        <translation>方案没有指定；但每个客户机都有 vPHB 0。</translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation>vPHB %1</translation>
    </message>
    <message>
        <source>NUMA node of the guest</source>
        <translation>客户机的 NUMA 节点</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Node %1 (the guest has none)</source>
        <translation>节点 %1（客户机没有）</translation>
    </message>
    <message>
        <source>Put vPHB %1 on no NUMA node</source>
        <translation>vPHB %1 不属于任何 NUMA 节点</translation>
    </message>
    <message>
        <source>Put vPHB %1 on NUMA node %2</source>
        <translation>将 vPHB %1 放到 NUMA 节点 %2</translation>
    </message>
    <message>
        <source>Which of the guest’s nodes its devices are close to. Best the one that stands for the GPUs’ processor.</source>
        <translation>其设备靠近客户机的哪个节点。最好是代表 GPU 所在处理器的节点。</translation>
    </message>
    <message>
        <source>64-bit DMA window</source>
        <translation>64 位 DMA 窗口</translation>
    </message>
    <message>
        <source>As the machine type has it</source>
        <translation>按机器类型</translation>
    </message>
    <message>
        <source>The guest may ask for it</source>
        <translation>客户机可以请求</translation>
    </message>
    <message>
        <source>Not for this guest</source>
        <translation>不提供给此客户机</translation>
    </message>
    <message>
        <source>Set the 64-bit DMA window of vPHB %1</source>
        <translation>设置 vPHB %1 的 64 位 DMA 窗口</translation>
    </message>
    <message>
        <source>Whether the guest may ask for a window of DMA that covers all its memory</source>
        <translation>客户机是否可以请求覆盖其全部内存的 DMA 窗口</translation>
    </message>
    <message>
        <source>Set a window of vPHB %1</source>
        <translation>设置 vPHB %1 的一个窗口</translation>
    </message>
    <message>
        <source>as the machine type has it</source>
        <translation>按机器类型</translation>
    </message>
    <message>
        <source>32-bit window</source>
        <translation>32 位窗口</translation>
    </message>
    <message>
        <source>How large the window for 32-bit memory of devices is</source>
        <translation>设备 32 位内存窗口的大小</translation>
    </message>
    <message>
        <source>64-bit window</source>
        <translation>64 位窗口</translation>
    </message>
    <message>
        <source>How large the window for 64-bit memory of devices is; 0: none</source>
        <translation>设备 64 位内存窗口的大小；0：无</translation>
    </message>
    <message>
        <source>DMA window</source>
        <translation>DMA 窗口</translation>
    </message>
    <message>
        <source>How large the default window for DMA is</source>
        <translation>默认 DMA 窗口的大小</translation>
    </message>
</context>
</TS>
