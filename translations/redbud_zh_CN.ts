<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>%1: this step failed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemctl was content, but the service is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel does not keep it. Is the kernel older than 3.16?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modprobe was content, but the driver is not there. Does a blacklist or an &quot;install&quot; line in /etc/modprobe.d keep it away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is another one again; a udev rule may set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver %1 did not let go of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver %1 has taken the device instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is without a driver now, because Linux %1 cannot bind vfio-pci on POWER (&quot;probe failed with error -22&quot; in the kernel&apos;s log). Boot Linux before 5.19, or 6.4 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is without a driver now; the end of &quot;dmesg&quot; may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group cannot leave the host while %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and while </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node of the group did not appear. Is /dev this machine&apos;s own, and is an IOMMU module of vfio loaded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel does not call the group viable, and does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at its driver %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressMap</name>
    <message>
        <source>the memory that can be plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIO window of vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MMIO32 window of vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MMIO64 window of vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU RAM window of vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ATSD window of vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressRange</name>
    <message>
        <source>vPHB %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for hot-plugging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · NUMA node %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindJournal</name>
    <message>
        <source>The record of bound devices is damaged, so nothing is changed: it says how each device was before. Look at it, put the devices back by hand, and remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of bound devices cannot be written, so nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindLock</name>
    <message>
        <source>The lock for bindings cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock for bindings cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is changing bindings: %1. Try again when that is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock for bindings cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindPlan</name>
    <message>
        <source>Linux %1 cannot bind devices to vfio-pci on POWER (&quot;probe failed with error -22&quot;), unless its distributor has mended that. Linux before 5.19 and from 6.4 on can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no such PCI device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PCI bridge cannot be handed to a virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has no IOMMU group, so it cannot be handed to a virtual machine; is the IOMMU switched on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n virtual function(s) of it vanish with its driver</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The host uses %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host uses %1, which is not in the plan but in the IOMMU group of a device that is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken all the same, as asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take it in spite of that: --despite-use %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindStep</name>
    <message>
        <source>Load the kernel module %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every driver take %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 for the driver %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 from its driver %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 back to its driver %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that all of IOMMU group %1 has left the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user with the number %1 use IOMMU group %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NVLink bridge %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindTransaction</name>
    <message>
        <source>The record of an earlier start of this machine is dropped; the restart has put its devices back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has changed since the preview, and other steps would be needed now. Nothing was done; look at the preview again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host still uses devices after %1 was stopped. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that had been done was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be put back: %1 What is left is remembered; try &quot;redbudctl unbind&quot; when the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockDeviceUses</name>
    <message>
        <source>%1 is mounted at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is swap space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a part of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockUses</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mounted at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of bcache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a ZFS pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multipath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device mapper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceDetails</name>
    <message>
        <source>%1 GT/s per lane, %2 lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor and device of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, NUMA node %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, online as the host&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink to another GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gbit/s per lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATSD register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: QEMU aborts with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target address (tgt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1, slot %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, NUMA node %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATSD register in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefetchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAR %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI Express link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reset it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual function of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host does not have this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceEdits</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with its bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 bridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceRestorer</name>
    <message>
        <source>%1 is gone, so there is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 there is other hardware now, which is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use: a program has IOMMU group %2 open, most likely a virtual machine; end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver %1 of %2 is not loaded any more; load it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceTree</name>
    <message>
        <source>The device tree is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a flattened device tree, or damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPreview</name>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles %1 problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And another problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays with the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges of the host&apos;s own PCI tree cannot be given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to vPHB %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 with the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 back to the host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>no IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Power System AC922 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 NVLink bridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ NVLink2 passthrough available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ no NVLink2 passthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POWER9 chip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gbit/s per lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ATSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The host does not have this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory at %1, NUMA node %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an ATSD register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ATSD register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vPHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vPHBs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB 0 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink2 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATSD %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU RAM %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMIO64 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMIO32 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATSD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge %1 without its GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM %1 · %2 · guest NUMA node %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain PCI, no NVLink2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>%1 must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty and has no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size as text, such as &quot;384G&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty and has no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a directory, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupItem</name>
    <message>
        <source>IOMMU group %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>There is no prediction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest tree differs from the prediction in %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU lost values of NVLink devices. QEMU 7.1 and newer read them from memory that they have freed (use after free), so NVLink2 may be there or not from one start to the next. The keep-alive prevents it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no NVLink2 in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 offers %2 ATSD registers for %3 links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperClient</name>
    <message>
        <source>The helper cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper was ended from outside. &quot;redbudctl status&quot; tells what it had done, &quot;redbudctl unbind&quot; puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for a password was dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to bind devices. Ask an administrator, or use sudo where no authentication agent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper ended without a result. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding needs root, and pkexec is not installed: run it with sudo, or install the package pkexec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperRequest</name>
    <message>
        <source>There are too many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word has characters that none can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word is none of the verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This module is not one that Redbud loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no process of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words after the verb are not what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperService</name>
    <message>
        <source>Only root may bind for another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host uses devices that would be taken, so nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices are bound, but will not be after a restart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was bound already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices are bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>IOMMU group %1 was not bound by Redbud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostSource</name>
    <message>
        <source>There is no such sample; the samples are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such host: it is &quot;live&quot;, &quot;sample:NAME&quot;, a directory with sys/ and proc/, or a snapshot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is a directory or a regular file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>Processes of other users cannot be looked at, so a GPU may be in use without a mark; scan as root to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its memory is online as NUMA node %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveHostControl</name>
    <message>
        <source>The program is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sysfs, so nothing can be bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner cannot be changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel did not finish within %1 seconds; it may still do so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel refused it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemlockGrant</name>
    <message>
        <source>There is no such process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This process belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its limit cannot be set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkUses</name>
    <message>
        <source>network interface %1 is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default route through %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVphbItem</name>
    <message>
        <source>Drop here for a new vPHB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumaScanner</name>
    <message>
        <source>The processors or the memory of NUMA node %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NvLinkScanner</name>
    <message>
        <source>it has no node in the device tree, so its GPU is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its GPU is not among the PCI devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index of its link is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its NVLink bridges is not among the PCI devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device tree has no target address for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device tree does not say where its memory is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PciScanner</name>
    <message>
        <source>&quot;%1&quot; is not a PCI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its vendor and device cannot be read, so it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI device %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its class cannot be read, so its kind may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its IOMMU group is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its NUMA node is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its link into the device tree leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its resources make no sense</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its resources cannot be read, so the sizes of its BARs are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its configuration space is larger than PCI allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no PCI devices to see; a container may hide them, and some machines have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only root can read configuration space beyond its first 64 bytes, so the capabilities of %n device(s) are unknown and a rehearsal leaves them out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persistenced</name>
    <message>
        <source>Stop nvidia-persistenced, which takes the memory offline: Redbud does it with --stop-persistenced, and starts it again at unbind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the programs that compute on the GPU, then take its memory offline: write &quot;offline&quot; to the file state of each memory block of its NUMA node, below /sys/devices/system/node, and look at /proc/driver/nvidia/gpus/*/numa_status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that fails because the kernel uses the memory, restart the machine with nvidia-persistenced disabled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersistentBinding</name>
    <message>
        <source>This device is set to come up with the driver %1; remove that first, with &quot;driverctl unset-override&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureLegend</name>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group: goes to one vPHB as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>This is not a pseries machine type; NVLink2 needs pseries-4.1 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of a vPHB must be between 0 and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU refuses a 32-bit window of %1 beside a 64-bit window: it can be %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCopy</name>
    <message>
        <source>This is no copy of an unsaved plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>All 32 slots of vPHB %1 are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All targets of the SCSI controller of vPHB %1 are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no such disk or network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SCSI controller has at most %1 disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a machine type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine has at least one socket, core and thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine cannot be without memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a huge page is a power of two, such as 16M or 1G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum of the memory is at least the memory at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no vPHB at position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of a vPHB cannot be negative, as %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not have this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest slot is from 00.0 to 1f.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 does not have this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NUMA node cannot be negative, as %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is not empty and has no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason must be one line of text without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan cannot hold this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written, and is as it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanParser</name>
    <message>
        <source>absent: a disk on virtio-scsi has a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent: a disk on virtio-blk has a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;qcow2&quot; or &quot;raw&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a network interface, such as &quot;br0&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a MAC address such as &quot;52:54:00:12:34:56&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;virtio-net&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as &quot;127.0.0.1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of processors such as &quot;0-7,16&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a machine type, such as &quot;pseries-7.2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;kvm&quot; or &quot;tcg&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least as much as machine.memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of a page, such as &quot;16M&quot; or &quot;1G&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 has more devices than its 32 slots can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 has more SCSI disks than its controller can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list with each vPHB once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a JSON document: %1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a plan: the document must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a plan: schema must be &quot;redbud/plan/1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a plan of another version (%1); this Redbud reads redbud/plan/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a plan: schema is &quot;%1&quot; and must be &quot;redbud/plan/1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PCI address such as &quot;0004:04:00.0&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest slot from &quot;00.0&quot; to &quot;1f.7&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>This host has no GPU to plan with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host has %1 GPUs; a plan can have 1 to %1 of them, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPUs of one IOMMU group have more devices than a vPHB&apos;s %1 slots can hold; ask for fewer GPUs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Load the Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bound to vfio-pci and in use already: %2. Stop what uses it, or take another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices of the plan are bound to vfio-pci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These devices will be bound to vfio-pci: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These devices are not bound to vfio-pci, so QEMU cannot have the plan&apos;s: %1. Bind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices cannot be bound: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link to the device %1, which QEMU would take for a plain file. Name the device itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write it; allow that, or make the disk read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host itself uses it (%1), and two who write one disk destroy what is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another virtual machine has it open; stop that one, or take another image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no qcow2 image; name its format, which may be raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk %1 is given as raw, but it begins as a qcow2 image. The guest would find no file systems on it, and what it writes damages the image. Name the format qcow2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk %1 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which the guest is to boot, cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be looked at (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file system does not answer; perhaps its server is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a file nor a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has the disk %1 twice (also as %2), and QEMU opens no image twice to write it. Remove one, or make both read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware %1 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 here. QEMU looks for the firmware among its own files, and does not start where those do not have it either. Give its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is for a captured host (%1), and not for this machine. It can be rehearsed here. To launch it, open it on that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no /dev/kvm, so the processors cannot run a guest. Load the module of KVM (on POWER9: modprobe kvm_hv); a partition of a machine may have no KVM at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use /dev/kvm. Become a member of the group that it belongs to (usually kvm), and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory and this machine %2. It would not start. Give it less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory, and %2 of this machine&apos;s %3 are available now. Starting it may end other programs or itself. End something, or give it less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough memory: %1 of %2 that are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are enough huge pages of %1: %2 of %3 that are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2. This machine has %3, of which %4 can be had now, so QEMU would not start. Set more aside (nr_hugepages), or use other pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages, but beside the processors with the plan&apos;s GPUs fewer are free (%2). The rest comes from other NUMA nodes, where the GPUs reach it more slowly. Set more aside on these nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU may lock the %1 that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has to lock %1. The limit is %2 and will be raised, which you may do up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has to lock %1 (%2 bytes), but you may lock %3, so the host would refuse to map its memory for DMA. Redbud has it allowed for this launch; you may be asked for a password. To raise the limit for good, set &quot;memlock&quot; in /etc/security/limits.conf and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denies it. Remove the line that does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not name it. Add the line &quot;allow %2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1. Make it with the line &quot;allow %2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a line that it does not understand. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qemu-bridge-helper would not let the virtual machine join the bridge %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether qemu-bridge-helper allows the bridge %1 is unknown, because you may not read %2 or a file that it includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines may join the bridge %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none. Make it (ip tuntap add dev %1 mode tap user NAME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that interface is no tap. Name one that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to the user with the number %1. Make one for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program has it already, probably another virtual machine. Stop that one, or make another tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use /dev/net/tun, which is usually open to everybody (mode 0666)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no /dev/net/tun. Load its module (modprobe tun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none. Make it (ip link add link LINK name %1 type macvtap mode bridge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that interface is no macvtap. Name one that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its device /dev/tap%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use its device /dev/tap%1, which is root&apos;s at first. Have it given to you (chown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bridge %1 on this machine. Make it (ip link add %1 type bridge), or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a network interface, but no bridge. Name a bridge that it is a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is the bridge %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qemu-bridge-helper, which joins virtual machines to bridges, is not installed. It is a part of QEMU; on Debian it is in the package qemu-system-common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not join virtual machines to bridges, because it does not run as root. Let it (chmod u+s %1), or use a tap that was made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can join virtual machines to bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has several cards on it, and a tap takes one. Make one for each, or join them to a bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tap %1 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tap %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macvtap %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has several cards on the macvtap %1. Each packet reaches one of them only, and not always the right one. Make a macvtap for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macvtap %1 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 at %2 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program listens at port %1 of %2 already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can listen at port %1 of %2, because that is no address of this machine. Choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not listen at port %1 of %2. Choose one from 1024 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2 from NUMA node %3 alone, and %4 can be had there now. QEMU would end as soon as the guest needs one more (SIGBUS). Set more aside there, or take the memory from other nodes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory come from NUMA node %2 alone, which has %3. The host would end QEMU when the guest needs more. Give it less, or take the memory from other nodes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU %1 takes no password of a display from a file, which 6.0 was the first to do. Use a newer one, or a display without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with the display&apos;s password cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with the display&apos;s password ends with a line feed, which QEMU takes for a part of the password, so that nobody can enter it. Write the file without (echo -n PASSWORD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display&apos;s password in %1 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none. Start swtpm (swtpm socket --tpm2 --tpmstate dir=DIRECTORY --ctrl type=unixio,path=%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no socket. Name the one that swtpm was started with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use it. Start swtpm as the user who starts the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QEMU has no SPICE, or lacks the module for it (on Debian the package qemu-system-modules-spice). Install it, or use VNC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QEMU has no TPM for pseries machines (tpm-spapr, from 5.0 on), or cannot use swtpm. Use another build, or no TPM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is the socket %1 of a TPM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket %1 of the TPM cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a QEMU without pseries machines, so for another processor. Choose the one for ppc64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU %1 (%2), machine types up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has the machine type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QEMU has no machine type %1. It has %2. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QEMU was built without vfio-pci, so it cannot be given devices of the host. Use one for Linux hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU can be given devices of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has NVLink2 passthrough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vPHBs of this QEMU have no windows for GPU memory and ATSD registers, though its version should have: the GPUs would be plain PCI devices. Use another build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QEMU cannot use KVM: it was built without it, or for another processor than this machine&apos;s. Use the QEMU of a POWER host, or the accelerator tcg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QEMU was built without its emulator TCG, which is to run the guest. Install a complete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QEMU has no memory-backend-memfd, through which huge pages are taken. Use normal pages, or another QEMU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan keeps all rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/dev/vfio/%1 will be yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no /dev/vfio/%1, the node of IOMMU group %1: none of its devices is bound. Bind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use /dev/vfio/%1, the node of IOMMU group %1. Bind the devices for your user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group %1 is in use, probably by another virtual machine. Stop that one, or take other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group %1 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of IOMMU group %1 will be bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group %1 is not viable: one of its devices is still with a driver of the host. Bind them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module %1 is not loaded, without which VFIO cannot reach this host&apos;s IOMMU. Load it (modprobe %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kernel has no module %1, without which VFIO cannot reach the host&apos;s IOMMU. Use a kernel that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VFIO can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use /dev/vfio/vfio, which is usually open to everybody (mode 0666). Set it right, or ask who looks after this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no /dev/vfio/vfio: the modules of VFIO are not loaded. Load vfio-pci.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessUses</name>
    <message>
        <source>used by %1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Qemu</name>
    <message>
        <source>The host has no network interface %1. Make it with &quot;ip link add link LINK name %1 type macvtap&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPU %1 cannot be pinned to the processors %2 of the host (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU does not say which thread runs vCPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not answer as QEMU does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot be started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not say what it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU cannot be started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[earlier output left out]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no QEMU at this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a program that can be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU is not installed or not in PATH; on Debian it is in the package qemu-system-ppc, elsewhere name it with --qemu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not tell its version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Qmp</name>
    <message>
        <source>Stopped while waiting for QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU did not open its control socket in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered on the control socket is no QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU closed its control socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of QEMU is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU&apos;s control socket sent something that is no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU refused without a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionScanner</name>
    <message>
        <source>VFIO regions of group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Stopped while waiting for the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU did not open the guest&apos;s console in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s console was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The last lines of its console: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Linux for the guest; install Debian&apos;s package debian-installer-12-netboot-ppc64el or name a kernel and an initrd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux in the guest does not see the device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux in the guest sees another device at %1: %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest the device %1 is in no IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest %1 and %2 should share an IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest %1 and %2 should not share an IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s shell did not answer as expected; a kernel with sysfs and BusyBox&apos;s programs are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree that Linux in the guest has lacks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux in the guest lacks NUMA node %1, a GPU&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest NUMA node %1, a GPU&apos;s memory, is used as %2 of system memory before the driver has set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the guest tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the devices&apos; values back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booting Linux in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU crashed (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU refused the plan (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU %1 has no NVLink2 passthrough: it came with 4.1 and was removed in 8.2. The GPUs work as plain PCI devices only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting QEMU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed with simulated devices and a Linux guest on an emulated POWER9: %1 vCPUs with one thread per core, %2 of memory, without the plan&apos;s disks, networks and other settings of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed with simulated devices on an emulated POWER9: %1 vCPUs with one thread per core, %2 of memory, without the plan&apos;s disks, networks, kernel and other settings of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library of Redbud&apos;s is not installed beside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU asked for a DMA window that was not predicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU did not ask for the DMA window that was predicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift %1, %2 bytes, %3 levels: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Move %1 to vPHB %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which is on vPHB %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which offers no NVLink memory on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on vPHB %2 belongs to %3, which is not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU would crash while it describes the other GPU to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU would start, but without a word leave NVLink2 out of this vPHB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a GPU and its bridges together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NVLink bridge of %1 can be used: the host&apos;s firmware gives none of them an ATSD register. QEMU will say &quot;No ATSD registers found&quot;, and the guest cannot use NVLink. Newer host firmware (skiboot 6.2) helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 without any of its NVLink bridges. QEMU will say &quot;No ATSD registers found&quot;, and the guest cannot use NVLink. Add %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 without %3. It works with the links that are there, and that much slower. Add the missing bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to vPHB %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no ATSD register for %1 on vPHB %2, and QEMU would abort when it starts. The cause is old host firmware (skiboot before 6.2): update it, or leave these bridges out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host has no device %1, which the plan puts on vPHB %2. QEMU would not start. Remove it, or choose a device that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PCI bridge or root port of the host. Only devices behind it can be given to a virtual machine. Remove it from the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no IOMMU group, and no other device of this host is: the IOMMU is off or its driver is missing. Nothing can be given to a virtual machine until the host is started with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no IOMMU group, so the host cannot give it to a virtual machine. Remove it from the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has %1 more than once. A device can be given to a virtual machine once only, and QEMU would not start. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 on vPHB %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s 64-bit DMA window of %1 has %2 entries at a page size of %3. QEMU counts them in 32 bits, gets 0, and asks the host for a table with more levels than it needs. Larger pages behind the memory avoid that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is made of pages of %1, which the host&apos;s IOMMU cannot map as a whole. DMA is mapped in pages of %2 instead, with larger tables and more work for the same memory. Choose huge pages of 2 MiB or 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group %1 can only leave the host as a whole, and the host is using a part of it that the plan does not have: %2. QEMU would say that the group is not viable. Free these devices, or do without the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group %1 can only leave the host as a whole. %2 is of it, not in the plan and on a driver of the host: before the launch it has to be bound to vfio-pci or lose its driver, and while the virtual machine runs nobody else can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bound to vfio-pci but not in the plan. It is of IOMMU group %2, which one virtual machine has alone: no other can use it while this one runs, and where another does already, this one does not start. Add it, or leave it idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move IOMMU group %1 to vPHB %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every IOMMU group on vPHB %1 a vPHB of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 has devices of several IOMMU groups (%2). QEMU then gives the guest no ATSD registers, so the GPUs on it lose coherent access to memory over NVLink. Keep each group on a vPHB of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 has devices of several IOMMU groups (%2). That works, but the guest cannot recover one of them from a PCI error alone (EEH). For that, keep each group on a vPHB of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on vPHB %2 together with NVLink GPUs, but not of their IOMMU group. QEMU then gives the guest no ATSD registers, so the GPUs lose coherent access to memory over NVLink. Move it to another vPHB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group %1 is spread over vPHBs %2. The host can only give a whole group to one of them, and QEMU would stop with &quot;group %1 used in multiple address spaces&quot;. Bring its devices together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring IOMMU group %1 together on vPHB %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One IOMMU group on several vPHBs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vPHB is an address space for DMA, and the host can attach an IOMMU group to one of them only. QEMU stops with &quot;group N used in multiple address spaces&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several IOMMU groups on one vPHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU tells the guest of ATSD registers only where all devices of a vPHB are of one IOMMU group. With the GPUs or bridges of several it says &quot;ATSD requires separate vPHB per GPU IOMMU group&quot; and goes on without, and the GPUs lose coherent NVLink. On a vPHB without NVLink GPUs only error recovery (EEH) of single devices is lost; this is reported as an information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device on the vPHB of NVLink GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any passed device counts, a network card as much as a GPU: where it is of another IOMMU group than the GPUs of its vPHB, QEMU says &quot;ATSD requires separate vPHB per GPU IOMMU group&quot; and the guest gets no ATSD registers. Virtual disks and network cards do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IOMMU group that the host uses a part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host can only give away a whole IOMMU group. Where it uses a device of the group itself, for a disk or the network, the others cannot go: QEMU says that the group is not viable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IOMMU group of which a part is on a driver of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan may have a part of an IOMMU group. The rest must then be bound to vfio-pci or have no driver before the virtual machine starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IOMMU group that two virtual machines might want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IOMMU group belongs to one virtual machine at a time, also the devices of it that its plan leaves out. What is bound to vfio-pci but not in the plan looks as if it were meant for another virtual machine, which is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host that cannot give NVLink2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink2 passthrough takes a POWER9 host and Linux 5.0 to 5.12: the kernel got it in 5.0 and lost it in 5.13. Elsewhere a V100 is a plain PCI device in the guest, without the link to the processor and without its memory in the guest&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that the host uses itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device with a mounted disk, a network connection or a running program on the host can be taken away only after the host stops using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card of the host&apos;s console seldom comes back after it was given away. A display controller without the console is reported as an information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory that the host has online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nvidia driver adds a GPU&apos;s memory to the host as a NUMA node. While the host may have data there, the driver cannot let the GPU go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows the host&apos;s console. Given to the virtual machine it is gone from the host, until a restart in most cases. Remove it, unless you can reach the host over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a display controller. Make sure that nobody works on a screen of this host before you give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host itself is using %1: %2. The virtual machine can have it only when the host no longer does. Free it first, or remove it from the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host uses the memory of %1 as its own: the nvidia driver has it online as NUMA node %2. The GPU can be taken from the host only after that memory is offline. Stop nvidia-persistenced and what computes on the GPU, and take the node offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use huge pages of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use normal pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 has the devices of %2 NVLink GPUs. QEMU gives up at more than %3 and leaves NVLink2 out of the whole vPHB. Move or remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On vPHB %1 one GPU has %2 NVLink bridges (%3). QEMU stops with &quot;Found too many NVLink bridges per GPU&quot; at more than %4 and leaves NVLink2 out of the whole vPHB. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 has %2 NVLink bridges, each with an ATSD register. A guest can be told of %3 for each vPHB; the others are dropped, mostly without a word. Use fewer bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has %1 NVLink GPUs. QEMU prepares NUMA nodes for the memory of %2 only; that of %3 would get wrong distances or none. Use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pseries machine type. Only pseries machines have vPHBs and NVLink2. Use a type such as pseries-7.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for GPU memory and ATSD registers in its address space, so NVLink2 would be off without a word. Use pseries-4.1 or newer, up to pseries-8.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a QEMU newer than 8.1, and those have no NVLink2 any more: the GPUs would be plain PCI devices. Use a type up to pseries-8.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;pseries&quot; stands for the newest type of whichever QEMU runs the plan, so the guest may find another machine after an update. Name a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is newer than this QEMU, whose newest machine type is %2. It would not start. Use that type, or a newer QEMU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU %1.%2 has no NVLink2 passthrough: it came with 4.1 and was removed in 8.2, whatever the machine type. The GPUs would be plain PCI devices: without the link to the processor, without their memory in the guest&apos;s and without coherent access. Use a QEMU from 4.1 to 8.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine type without NVLink2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine types from pseries-4.1 to pseries-8.1 have windows for GPU memory and ATSD registers, and a QEMU that fills them. Older types place both at 0, which turns NVLink2 off without a word; QEMU 8.2 removed it. Machines that are not pseries have no vPHBs at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine type that this QEMU does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QEMU knows the machine types up to its own version and stops with &quot;unsupported machine type&quot; at others. Checked where it is known which QEMU runs the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QEMU without NVLink2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has NVLink2 passthrough from 4.1 to 8.1. Others start the same machine type with the GPUs as plain PCI devices. Checked where it is known which QEMU runs the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine type without version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;pseries&quot; is the newest machine type of the QEMU that runs the plan. After an update of QEMU the guest finds another machine, perhaps one without NVLink2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of an emulated processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without KVM a pseries machine has one thread per core. QEMU stops with &quot;TCG cannot support more than 1 thread/core on a pseries machine&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More threads per core than the host has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM on POWER runs the threads of a guest&apos;s core on one core of the host. A POWER9 core of an AC922 has four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More vCPUs than the host has threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPUs of one virtual machine then wait for each other, and programs in the guest that use them all are slower than with fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that is not a multiple of 256 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseries machine takes its memory in blocks of 256 MiB, which is also what is plugged in one piece. QEMU stops with &quot;is not aligned to 256 MiB&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More memory than the host has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All memory of a virtual machine with passed devices is locked in the host&apos;s memory, because a device may reach any of it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that is not beside the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU has its NVLinks to one processor. The memory behind the other one is reached through the link between the processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge pages of a size that the host does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU takes huge pages from the host and stops where the host&apos;s kernel or memory management unit has none of that size: 2 MiB and 1 GiB on a POWER9 with the radix MMU, 16 MiB and 16 GiB with the hash MMU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer huge pages than the memory takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge pages are set aside by the host beforehand. QEMU stops with &quot;Cannot allocate memory&quot; where there are too few. Enough of them, but not all free at the time of the scan, is reported as a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge pages that are not beside the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host keeps huge pages for each NUMA node. Those behind the other processor are reached more slowly by the GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that the IOMMU cannot map as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A POWER9 host maps memory for devices in pages of 4 KiB, 64 KiB, 2 MiB or 1 GiB. Memory in pages of other sizes is mapped in the next smaller ones, which takes larger tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DMA window with more entries than QEMU can count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory above 64 TiB makes the guest&apos;s 64-bit DMA window 128 TiB large. In pages of 4 KiB that is more entries than 32 bits can count: QEMU gets 0 and asks the host for a table with more levels than it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of locked memory that is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host counts the memory of a virtual machine with passed devices, and the tables for DMA and GPU memory, against the limit of locked memory (RLIMIT_MEMLOCK). Redbud computes the need as libvirt does. Checked where the limit of the user is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vPHB that is not on the NUMA node of its GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest NUMA nodes stand for nodes of the host. A vPHB on the guest node of other GPUs, or with GPUs of several nodes of the host, makes the guest place memory and processes far from its GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no memory from NUMA node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1, which the host does not have. QEMU would not start. Choose another node, or leave it to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1 among others, which the host does not have. The memory comes from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan takes memory from NUMA node %1, which is the memory of a GPU. It goes to a virtual machine together with its GPU and cannot be another one&apos;s memory. Choose a node of a processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it %1 of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseries machine takes memory in blocks of %1: at its start, as its maximum and for each of its NUMA nodes. The plan has other sizes, and QEMU would not start. Round them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory and the host %2. Memory of a machine with passed devices is locked in the host&apos;s, so it has to fit, and QEMU would not start. Give it less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has %1 of memory, but the processors beside its GPUs have %2. The rest is behind the other processor, where the GPUs reach it more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no huge pages of %1, so QEMU would not start. It has pages of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2, but the host has set %3 aside, so QEMU would not start. Set more aside (nr_hugepages), or use other pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory takes %1 huge pages of %2, and %3 of the host&apos;s %4 are free. QEMU starts only when enough of them are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 of memory in huge pages, %2 are free beside the processors with the plan&apos;s GPUs. The rest would come from behind the other processor, where the GPUs reach it more slowly. Set more aside on these NUMA nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has to lock %1 for this plan (%2 bytes), but you may lock %3. The host would refuse to map its memory for DMA. Raise the limit (&quot;memlock&quot; in /etc/security/limits.conf), or launch it as a user with a higher one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, but %3. The guest would put memory and processes where they are far from these GPUs. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one guest node for each of the host&apos;s, or leave the node open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign vPHB %1 to guest NUMA node %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the NUMA node of vPHB %1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its GPUs are on several NUMA nodes of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other GPUs of the same node of the host are on guest node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of another node of the host are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host cannot give NVLink2 to a virtual machine. %1 What is lost: the link between GPU and processor, the GPU&apos;s memory as part of the guest&apos;s memory, and coherent access. %2 would work as plain PCI devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s firmware does not describe the NVLink side of %1 completely (target address, memory and bridges), so the guest gets it as a plain PCI device. Look at the host&apos;s device tree, or use another GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on vPHB %2 have one target address, which should be different for every GPU. QEMU cannot tell their bridges apart and would abort. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has room for memory that is added while the virtual machine runs. That works for memory only: %1 and their bridges stay until it ends, because QEMU refuses to unplug NVLink2 devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NVLink bridge without its GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU pairs a GPU with its bridges on the same vPHB. Where another GPU is there too, it crashes with a segmentation fault while it builds the guest&apos;s device tree; where none is, NVLink2 is silently off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NVLink bridge without ATSD register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel offers the ATSD register of a bridge as a region of the device. Firmware before skiboot 6.2 describes one register per processor only; the region of the other bridges is then empty, and QEMU aborts on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU without all of its NVLink bridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any bridge QEMU says &quot;No ATSD registers found&quot; and the guest gets GPU memory that it cannot use over NVLink. With some of them NVLink works with fewer links; this is reported as a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two GPUs with one target address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU pairs GPUs and bridges by target address. Two GPUs with the same one on a vPHB make it abort. Firmware gives each its own, so this shows a damaged device tree or snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 NVLink bridges of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU keeps three links per GPU. At the fourth it says &quot;Found too many NVLink bridges per GPU&quot; and leaves NVLink2 out of the whole vPHB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 8 ATSD registers on one vPHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vPHB tells the guest of at most 8 ATSD registers, one per NVLink bridge. Those beyond are dropped, in most cases without a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 6 NVLink GPUs on one vPHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU keeps six GPUs per vPHB. At the seventh it leaves NVLink2 out of the whole vPHB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 6 NVLink GPUs in the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of each GPU becomes a NUMA node of the guest. QEMU prepares six of them; from the seventh on the associativity is all zero, and far beyond that QEMU reads outside of its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory that is larger than its window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every vPHB has 2 TiB of the guest&apos;s address space for the memory of its GPUs, and a V100 takes 128 GiB of it. QEMU does not look whether it fits: what is too much goes on where the window of the next vPHB is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory BARs that are larger than their window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every vPHB has a window of 1 TiB for 64-bit BARs and one of 2 GiB for 32-bit BARs and expansion ROMs. BARs are aligned to their own size. What does not fit gets no address from the guest&apos;s firmware, and the device does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU whose NVLink is not described completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s vfio-pci offers NVLink2 only for a GPU with a target address, a memory node and bridges in the host&apos;s device tree. Others are plain PCI devices in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs apart that could be linked directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPUs of one socket are linked to each other by NVLink, and these links work in a guest that has both ends. A GPU without any of its peers beside other GPUs costs that speed where the plan could have a peer of those instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink2 devices cannot be unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU refuses to unplug NVLink2 devices from a running virtual machine (&quot;Cannot unplug NVLink2 devices&quot;), so GPUs and bridges stay until it ends. This is reported where a plan has room for memory to be added at run time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give vPHB %1 windows of the usual sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 has an MMIO32 window of %2 beside an MMIO64 window. A window of 32-bit addresses can be %3 at most, and QEMU would not start. Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest&apos;s address space %1 and %2 share addresses (from %3 on). QEMU starts all the same, and the guest reaches only one of them there. Make the windows smaller, use other indices or less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has NVLinks only to GPUs that the plan leaves out, so it reaches the other GPUs of the virtual machine through the processors. %2 has direct NVLinks to %3, which is in the plan: with it GPU to GPU traffic would be faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the vCPUs beside the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the processors that the host does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin each vCPU once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned to the processors %2, of which the host has none. It would refuse to run them there. Choose from its processors %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned to the processors %2, but the host does not have %3. They share the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned more than once; what the plan says first counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPUs %1 are pinned, but the machine has %2 vCPUs, which count from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCPUs %1 may run on processors that are not beside the plan&apos;s GPUs, from where they reach the GPUs and their memory more slowly. The processors %2 are beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that the host does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU opens every device of the plan when it starts and stops with &quot;no such host device&quot; where one is missing. Addresses differ between machines and firmware versions, so this is what a plan made for another host shows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that cannot be given to a virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vfio-pci hands out IOMMU groups. PCI bridges and root ports stay with the host, and a device without a group cannot be isolated from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that the plan has more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host device can be opened by one virtual machine once. QEMU stops at the second occurrence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two vPHBs with one index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of a vPHB decides its unit id and where its windows are in the guest&apos;s address space. QEMU stops at the second vPHB of an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vPHB index above 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every vPHB has a 1 TiB window between 32 TiB and 64 TiB of the guest&apos;s address space, the first of which is shared by the small windows, so there are 31 of them. QEMU stops with &quot;index for PAPR PHB is too large&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 32-bit window that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MMIO32 window of a vPHB is at 2 GiB of 32-bit bus addresses, so it has 2 GiB at most. QEMU refuses a larger one beside an MMIO64 window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows at the same addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every window of a vPHB and the memory have their place in the guest&apos;s address space, which is meant for the usual sizes. QEMU does not look whether windows that a user made larger, or very much memory, run into each other. With the layout &quot;proposed&quot; of an early version of NVLink2 passthrough they do from vPHB 6 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk, network card or display on a vPHB that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU puts a card on a bus that exists. vPHB 0 always does; every other one has to be in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest slots that are taken twice or out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest slot is a device number and a function. Two devices cannot share one, and a guest looks at functions 1 to 7 only where function 0 of the same device number is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vPHB on a NUMA node that the guest does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vPHB can be near one of the guest&apos;s own NUMA nodes. QEMU stops with &quot;Invalid NUMA node ID for PCI host bridge&quot; where the plan does not define that node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it %1 vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 cores of %2 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has %1 vCPUs and the host %2 hardware threads. They would take turns, which slows all of them down. Give it fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A core of the virtual machine has %1 threads, and one of the host %2. KVM runs the threads of a guest&apos;s core on one core of the host, so it may refuse, and they would take turns. Use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emulated processor (accel &quot;tcg&quot;) has one thread per core, and the plan wants %1. QEMU would say &quot;TCG cannot support more than 1 thread/core on a pseries machine&quot; and stop. Use cores instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 with its bridges out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule looks at a plan and a host and reports problems. An error means that QEMU would refuse the plan, crash, abort, or silently lose NVLink2; a warning that it runs, but not as one would want; an info is worth knowing. Given here is the gravest that a rule reports. A plan can waive a rule by its id, because odd set-ups are useful for debugging: its problems are then shown as waived and do not count as errors. What a scan could not tell is no problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it says &quot;shown on QEMU&quot;, a test of this repository lets the real QEMU do what the rule says, with simulated devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is the output of `redbudctl rules --markdown`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, shown on QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, vPHBs and slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On vPHB %1 several disks have the same SCSI target (%2). QEMU would not start. Give each a target of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every SCSI disk on vPHB %1 a target of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan starts with the firmware VOF, which QEMU has from %1.%2 on. This QEMU would not start. Use SLOF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the firmware SLOF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display listens on %1, port %2, without a password, so everyone who reaches this address can see and use the virtual machine. Let it listen on 127.0.0.1 and reach it through ssh, or name a file with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the display listen on 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU gets further arguments, which Redbud hands on as they are and cannot check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPUs pinned to processors that the host does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud pins the threads of the vCPUs after QEMU has started. Linux refuses where none of the processors is there and online. Where some are, it leaves out the others, which is reported as a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPUs that are pinned twice or not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vCPU runs where the first entry that names it says. An entry for vCPUs that the machine does not have does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPUs pinned away from the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU has its NVLinks to one processor. From the other one, its registers and its memory are reached through the link between the processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory from a NUMA node that the host does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU takes the memory from the NUMA nodes of the host that the plan names. It stops with &quot;cannot bind memory to host NUMA nodes&quot; where the host has none of them. Where it has some, Linux leaves out the others, which is reported as a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory from a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the host&apos;s driver loaded, the memory of a GPU is a NUMA node of the host, from 255 downwards. It cannot be the memory of a virtual machine that the GPU itself is passed to, and QEMU has no nodes above 127: it stops with &quot;Invalid host-nodes value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCSI disks with one target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCSI disks of a vPHB are on one controller, where each has a target. QEMU stops with &quot;lun already used&quot; at the second disk of a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware that this QEMU does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOF, which starts a given kernel without a firmware of its own, is in QEMU from 6.1 on. Checked where it is known which QEMU runs the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display that everyone can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display of VNC or SPICE without a password is open to everyone who reaches the address on which it listens. On a loopback address these are the users of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments of QEMU that Redbud does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a plan gives QEMU as further arguments comes last on its command line. It can contradict the rest of the plan, take slots, or change the guest&apos;s tree, and no prediction and no other rule looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give everything on vPHB %1 a slot of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On vPHB %1 several devices are in the same guest slot (%2). QEMU would not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On vPHB %1 there is nothing in function 0 beside %2, so the guest would never see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a slot of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two vPHBs have index %1. The index decides where a vPHB is in the guest&apos;s address space, so QEMU would not start. Give one of them another index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB index %1 is too large: the guest&apos;s address space has room for indices 0 to %2, and QEMU would not start. Give it a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk, network card or display is on vPHB %1, which the plan does not have, so QEMU would not find its bus. Add that vPHB, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, but the plan defines no guest NUMA nodes. QEMU would not start. Leave the node open, or define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vPHB %1 is assigned to guest NUMA node %2, which the plan does not define. QEMU would not start. Leave the node open, or define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices on vPHB %1 have %2 of memory BARs for its %3 window, which is %4. The guest&apos;s firmware finds no place for some of them, and these devices do not work. Move or remove %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory apertures of the GPUs on vPHB %1 are %2 together, but its window for them is %3. QEMU would put the rest into the window of the next vPHB, where memory of two GPUs may be at one address. Move or remove %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>The kernel&apos;s release cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Another program is giving this virtual machine commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This virtual machine is watched by too many windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending it, because it is not what was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting the guest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU ended before the guest ran: %1. %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has to lock %1 of memory, and the limit of this user is lower. Raise it in /etc/security/limits.conf (memlock), or let Redbud&apos;s helper do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine of this name is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no running virtual machine of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This virtual machine has not ended yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its devices could not be handed back to their drivers; the end of its log says why. Put that right and run `redbudctl unbind`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU gave up (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting; the virtual machine goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has not ended in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU does not listen; killing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU cannot be killed: it waits for the kernel. Look at the host&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing the devices back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; its devices are still bound, see its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, simulated devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without its supervisor: its end will not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for running virtual machines cannot be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others could write into this folder, so it is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long for a virtual machine: the path of its sockets would have more than 107 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the record of a virtual machine, or one of another version of Redbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor cannot be started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU cannot be started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud&apos;s supervisor does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine does not have this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU cannot unplug NVLink2 devices: the guest&apos;s firmware has described their memory as a part of the machine. Shut the virtual machine down and change the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest does not let go of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting; the guest may still let go of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest has not let go of the device yet; it may still do so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The snapshot cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a snapshot of Redbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is larger than any host needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot has an entry without a usable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot has an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot has a path that leads out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot has a link without a usable target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot has an entry below a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SocketItem</name>
    <message>
        <source>Other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>The driver vfio-pci is not loaded; load it with &quot;modprobe vfio-pci&quot; before devices are bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open %1, so its virtual machines get no devices. Give the user access with a udev rule, or run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a POWER8 machine with NVLink 1: NVLink passthrough exists from POWER9 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tree cannot be read, so nothing is known of NVLink. Look whether /sys/firmware/devicetree/base is there and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an OpenPOWER machine: NVLink2 passthrough exists only on POWER9 hosts such as the AC922.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware has NVLink bridges, but this kernel does not show them as PCI devices: Linux 5.13 removed them. Boot a kernel from 5.0 to 5.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU is connected to the processor by NVLink2; that takes a Tesla V100 SXM2 in a machine such as the AC922.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no complete NVLink2 description in the device tree and can be passed as a plain PCI device only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These NVLink bridges have no ATSD register: %1. Firmware before skiboot 6.2 gives one per NPU, which Linux shares from 5.7 on: update the firmware, or boot a kernel from 5.7 to 5.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vfio-pci offers the NVLink2 memory of these GPUs, as read from their regions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vfio-pci offers no NVLink2 memory, as read from the regions of %1: this kernel lacks it, or the kernel&apos;s log says &quot;Failed to setup NVIDIA NV2 RAM region&quot;. Boot a kernel from 5.0 to 5.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vfio-pci offers no NVLink2 memory for these GPUs: %1. Look for &quot;Failed to setup NVIDIA NV2 RAM region&quot; in the kernel&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PCI device is there that could be passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no IOMMU groups, so no device can be passed at all. Switch the IOMMU on in the firmware and for the kernel (intel_iommu=on on Intel machines), or look from outside of this virtual machine or container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux %1 cannot bind devices to vfio-pci on POWER (&quot;probe failed with error -22&quot;), so no device can be passed at all. Boot an older or a newer kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices can be passed as plain PCI devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its GPUs can be passed as plain PCI devices, without NVLink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s release is unknown; NVLink2 passthrough needs Linux 5.0 to 5.12. Bind a GPU to vfio-pci and read its regions: redbudctl scan --regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the kernel %1 supports NVLink2 passthrough is unknown: mainline has it from 5.0 to 5.12, and distributions add and remove features. Bind a GPU to vfio-pci and read its regions: redbudctl scan --regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux %1 is too new: NVLink2 passthrough was removed in 5.13. Boot a kernel from 5.0 to 5.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux %1 is too old: NVLink2 passthrough came with 5.0. Boot a kernel from 5.0 to 5.12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SysrootError</name>
    <message>
        <source>There is no such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its links lead in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopologyPicture</name>
    <message>
        <source>Pictures (*.svg *.png *.pdf);;SVG, for documents and further drawing (*.svg);;PNG, for mails and tickets (*.png);;PDF, for printing (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeDifference</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 only in %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %4 in %3 and %6 in %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UdevMonitor</name>
    <message>
        <source>Changes of this machine cannot be followed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unbind</name>
    <message>
        <source>Redbud has bound nothing, so there is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was restarted since, which has put everything back; the record is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these devices was bound by Redbud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VfioError</name>
    <message>
        <source>VFIO is not there; load it with &quot;modprobe vfio-pci&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open VFIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel speaks a version of VFIO that Redbud does not know (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device of this IOMMU group is bound to vfio-pci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open the IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this IOMMU group open; look for a running QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device of this IOMMU group is still bound to a driver of the host, so VFIO does not give the group away (it is &quot;not viable&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel offers VFIO no IOMMU of a kind that Redbud knows; load vfio_iommu_spapr_tce on POWER, vfio_iommu_type1 elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not bound to vfio-pci or not in this IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the device open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VFIO does not permit it to this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VFIO refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What VFIO says of its regions makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VfioRegion</name>
    <message>
        <source>VFIO&apos;s description of region %1 makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmEvent</name>
    <message>
        <source>, no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest restarted itself%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was reset%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest was asked to switch itself off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest switched itself off%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being ended%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s kernel panicked (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s kernel panicked and runs its crash kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk %1 failed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s memory failed under the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a device is unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest did not let go of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmState</name>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest panicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: a disk failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: an error of QEMU or a passed device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended, nobody knows how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmTexts</name>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives %1, sends %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VphbItem</name>
    <message>
        <source>Empty. Drop devices here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::AddressMapView</name>
    <message>
        <source>Picture of the guest&apos;s addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table beside it says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::AddressModel</name>
    <message>
        <source>✗ shares addresses with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::AddressPanel</name>
    <message>
        <source>Addresses of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be placed; the problems say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Parts of the guest share addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything of the guest is. In the picture each height follows the logarithm of the size; + and − zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::BindingModel</name>
    <message>
        <source>⚠ warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ taken all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::BindingPanel</name>
    <message>
        <source>&amp;Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;nvidia-persistenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also after a &amp;restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What handing the plan&apos;s devices to vfio-pci does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What putting back everything that Redbud has bound does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps the memory of GPUs online. It is started again when the devices come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the configuration of driverctl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a host and plan a virtual machine first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host uses some of these devices; tick what is taken all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everything is bound already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices leave the host, in %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that host %1 devices would leave, in %2 steps; only this machine&apos;s can be bound from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was restarted since, which has put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud has bound nothing on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices go back to their drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 files looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::CommandModel</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::CommandPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command line, quoted for a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line of QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What QEMU is started with. Nothing has changed since the plan was opened or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What QEMU is started with. Since the plan was opened or saved: + %1 added, − %2 removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::ConsolePanel</name>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all text but the line of the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all text to a file, without colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.log);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::ConsoleSearchBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place after (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the console (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::ConsoleView</name>
    <message>
        <source>Serial console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the virtual machine has printed. Arrows and Page Up and Down scroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go to the virtual machine. Ctrl+Shift+Tab leaves the console, Shift+Page Up and Shift+Page Down scroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::CpuBars</name>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::DetailsModel</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::DetailsPanel</name>
    <message>
        <source>Facts about the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a device in the picture to read everything about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices are selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::DeviceActions</name>
    <message>
        <source>&amp;Move to vPHB…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a vPHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to vPHB %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move without its bridges to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove vPHB %1 with its devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::DeviceTreeModel</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs in the live tree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node or property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, where it differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::DevicesModel</name>
    <message>
        <source>vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a bridge of a GPU: GPU0, link 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NUMA node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::DevicesPanel</name>
    <message>
        <source>Devices of host and virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M moves the selected devices to a vPHB, Delete takes them out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::FilterBar</name>
    <message>
        <source>Find devices: name, address, driver, group 5 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::GuestTreePanel</name>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as DTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the guest tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen node, or the whole tree, as device-tree source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the guest tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guest tree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan&apos;s devices add to the guest&apos;s device tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 differences in the last rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The last rehearsal built this very tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::HostMenu</name>
    <message>
        <source>Open &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder with sys and proc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snapshot file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with sys and proc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots of hosts (*.redbud-host);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::LaunchDialog</name>
    <message>
        <source>Work around QEMU’s use after &amp;free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand the devices back when it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the guest paused at its very beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU 7.1 and later read memory that they have freed, which makes NVLink2 come and go. With this a small library is loaded into QEMU that keeps just these pieces. Redbud compares every start with the plan either way; switch it on when a start was not what was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what the launch depends on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ One thing stands against the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 things stand against the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ It can be launched; read what is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing stands against the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind and launch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::Launcher</name>
    <message>
        <source>&amp;Try it (simulated devices)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ &amp;Launch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this plan on this machine with simulated devices and an emulated processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the launch depends on, bind the devices and start this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launching “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::MainWindow</name>
    <message>
        <source>&amp;Capture this host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan it for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waive rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: %1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open host ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Redbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud %1

Plans and rehearses QEMU pseries virtual machines that own NVIDIA V100 GPUs with their NVLink2 bridges.

Licence: GPL-2.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Redbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this plan on the installed QEMU with simulated devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All GPUs with all their bridges, a vPHB per IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Redbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Plan modified · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Plan saved · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is an SVG, PNG or PDF file; its name says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud ended before the changes of “%1” were saved (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rehearsal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured without serial numbers, hardware addresses and host names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between picture and &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the launch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine is being launched. Closing the window cancels that and ends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine is running. It goes on without the window, which finds it again when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 virtual machines are running. They go on without the window, which finds them again when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::PlanFiles</name>
    <message>
        <source>Redbud plans (*.redbud *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan “%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::PreflightList</name>
    <message>
        <source>What the launch depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::PreflightModel</name>
    <message>
        <source>✓ well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the launch depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::ProblemDelegate</name>
    <message>
        <source>%1, waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waived: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::ProblemsModel</name>
    <message>
        <source>vPHB %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ No problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive or no longer waive the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 problems matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a host to have the plan checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waive this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive this rule for this plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan will no longer count problems of rule “%1” as errors.
They stay in the list, marked as waived.

Why? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::QmpConnection</name>
    <message>
        <source>QEMU closed its control socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU&apos;s control socket cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to QEMU was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many commands wait for QEMU already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::ReadBackModel</name>
    <message>
        <source>✓ same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::RecentPlans</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::RehearsalPanel</name>
    <message>
        <source>QEMU ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live tree is the predicted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What QEMU said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values read back from the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the values read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping QEMU…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rehearsal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal starts this plan on the installed QEMU with simulated devices and compares the guest&apos;s device tree with the prediction. It touches nothing of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the plan has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ The rehearsal failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Healthy, %1, QEMU %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not healthy, %1, QEMU %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::StartPage</name>
    <message>
        <source>Which host?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with sys and proc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbud shows what it is made of and plans a virtual machine with its GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::TerminalFeed</name>
    <message>
        <source>[Redbud left out %1 bytes: the guest prints too fast to show]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::TopologyView</name>
    <message>
        <source>Topology of host and virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from device to device, Ctrl+M moves the selected one to a vPHB, Delete takes it out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Shift, its bridges come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Shift held, its bridges stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::UnplugMenu</name>
    <message>
        <source>Devices to unplug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest has let go of this device already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the guest to let go of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no devices of the host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmActions</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the guest stand still, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it again without asking the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the guest to switch itself off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends QEMU without asking the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads its values back and compares them with its plan and the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a device of the host away from the running guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets a virtual machine that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset “%1”? The guest is not asked, and what it has not written to its disks is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest of “%1” stands still, so it cannot switch itself off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest of “%1” was asked to switch itself off, which takes a while. A guest without an operating system does not listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End “%1” without asking the guest? What it has not written to its disks is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmConsole</name>
    <message>
        <source>The virtual machine has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmEventsModel</name>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmFigures</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmListModel</name>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmLog</name>
    <message>
        <source>What QEMU said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU has said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmMachine</name>
    <message>
        <source>%1, its devices are still bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, simulated devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without its supervisor: its end will not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not watched: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine has ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the guest to switch itself off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It is what was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ It is not what was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the guest to let go of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest has let go of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmPanel</name>
    <message>
        <source>No virtual machine runs. Launch a plan, and it is shown here; so is one that was started on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with the work-around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what was planned, so its guest has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmProblems</name>
    <message>
        <source>Problems of the running virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet from this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It is what was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ It is not what was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 differences from the predicted device tree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redbud::VmView</name>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU’s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
